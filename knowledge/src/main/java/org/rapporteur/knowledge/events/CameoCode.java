// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import org.jspecify.annotations.Nullable;

/**
 * A code of CAMEO and the place it has in PLOVER.
 *
 * @param code {@code 0871}; text, for 10 and 010 differ
 * @param name what it stands for
 * @param goldstein its value on Goldstein's scale
 * @param type PLOVER's type; null for mere words, which are statements
 * @param mode PLOVER's mode, if the code implies one
 * @param context PLOVER's context, if the code implies one
 */
public record CameoCode(
        String code,
        String name,
        double goldstein,
        @Nullable String type,
        @Nullable String mode,
        @Nullable String context) {}
