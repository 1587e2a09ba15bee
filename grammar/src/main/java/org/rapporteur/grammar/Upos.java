// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar;

/** The seventeen parts of speech of Universal Dependencies, version 2. */
public enum Upos {
    /** adjective */
    ADJ,
    /** adposition */
    ADP,
    /** adverb */
    ADV,
    /** auxiliary */
    AUX,
    /** coordinating conjunction */
    CCONJ,
    /** determiner */
    DET,
    /** interjection */
    INTJ,
    /** noun */
    NOUN,
    /** numeral */
    NUM,
    /** particle */
    PART,
    /** pronoun */
    PRON,
    /** proper noun */
    PROPN,
    /** punctuation */
    PUNCT,
    /** subordinating conjunction */
    SCONJ,
    /** symbol */
    SYM,
    /** verb */
    VERB,
    /** other */
    X
}
