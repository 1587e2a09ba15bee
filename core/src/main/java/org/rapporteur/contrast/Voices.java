// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.contrast;

import java.util.List;
import org.rapporteur.record.Proposition;

/** Whether two voices are one: a firm is often called by the first words of its name alone. */
final class Voices {
    private Voices() {}

    /** Tells whether one of some is one of the others. */
    static boolean isOne(List<String> some, List<String> others) {
        for (String one : some) {
            for (String other : others) {
                if (one.equals(other) || begins(one, other) || begins(other, one)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean begins(String name, String whole) {
        return Proposition.isNamed(name)
                && whole.length() > name.length()
                && whole.startsWith(name)
                && whole.charAt(name.length()) == ' ';
    }
}
