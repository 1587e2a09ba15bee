// SPDX-License-Identifier: Apache-2.0
/** How words name somebody: nouns for persons and groups, given names, honorifics, pronouns, and words around a place. */
@NullMarked
package org.rapporteur.knowledge.naming;

import org.jspecify.annotations.NullMarked;
