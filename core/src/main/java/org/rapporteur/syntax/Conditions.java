// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.syntax;

/** Tells which clauses are conditions by their order of words. */
public final class Conditions {
    private Conditions() {}

    /**
     * Tells whether a clause has its auxiliary before its subject in place of an "if": {@code Should the talks fail, Norway will
     * leave.}
     */
    public static boolean isInverted(Word clause) {
        if (!clause.is("advcl")) {
            return false;
        }
        boolean helped = false;
        for (Word child : clause.children()) {
            if (child.is("nsubj") || child.is("expl")) {
                return helped && child.index() < clause.index();
            }
            helped |= child.is("aux") || child.is("cop");
            if (child.is("mark") || child.xpos().startsWith("W")) {
                return false;
            }
        }
        return false;
    }
}
