// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.figures;

/** What a word does where figures are told; the sample tells it. */
public enum FigureWord {
    /** between 3 and 5 million */
    BETWEEN,
    /** and */
    AND,
    /** 3 to 5 million */
    TO,
    /** three or four */
    OR,
    /** from 3 to 5 percent: two figures, no range */
    FROM,
    /** by 2 percent to 11 percent: two figures, no range */
    BY,
    /** one in four */
    IN,
    /** two out of three */
    OUT,
    /** half of the voters */
    OF,
    /** a dozen */
    A,
    /** several hundred */
    VAGUE,
    /** 2,000-strong */
    STRONG,
    /** the two sides: no figure */
    DEFINITE,
    /** a 15-member body */
    MEMBER,
    /** 12 dead */
    STATE,
    /** a 2-1 vote */
    VOTE,
    /** aged 42: no figure */
    AGE,
    /** a noun whose number is no figure: two days, two sides */
    UNCOUNTED,
    /** a verb whose particle is no comparator: hand over three districts */
    PARTICLE_VERB,
    /** such a verb where few are counted: take over two firms, but take over 200 prisoners */
    PARTICLE_VERB_OF_FEW,
    /** a verb of what "up" tells how it went: edge up to 9 percent, but lose up to 9 percent */
    RISE,
    /** what guns are loaded with: five rounds of ammunition, but five rounds of talks */
    SHOTS,
    /** a noun behind the number of a house: 10 Marsh Street */
    ADDRESS,
    /** a word before the place where something is counted: near Kyiv */
    PLACING,
    /** a noun that comes to a number: the death toll rose to 31 */
    TALLY,
    /** what is told in sums and shares: exports fell 4 percent, a 4 percent fall in exports */
    CHANGE,
    /** a verb that puts something at a sum: put the damage at $4m */
    VALUE,
    /** of what was counted before: killed two people and hurt 12 others */
    REST,
    /** three of every four voters */
    EVERY,
    /** what is made to hold so many: a hall built for 3,000 */
    CAPACITY,
    /** those whose age a bound may tell: children under five */
    PERSONS
}
