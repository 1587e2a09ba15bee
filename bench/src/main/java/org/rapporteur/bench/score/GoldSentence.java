// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.conllu.ConlluRow;
import org.rapporteur.grammar.conllu.ConlluSentence;

/**
 * A sentence of a gold file, and where it stands there.
 *
 * @param conllu the sentence
 * @param file what the file is called in messages
 * @param line the line of its first row
 */
record GoldSentence(ConlluSentence conllu, String file, int line) {
    /** What stands in a column that says nothing. */
    static final String NOTHING = "_";

    /**
     * Checks that each word has what the scores stand on.
     *
     * @throws MalformedGoldException if a word has no universal part of speech, no head or no relation
     */
    void check() throws MalformedGoldException {
        for (ConlluRow row : conllu.rows()) {
            if (row.isWord()) {
                check(row, "UPOS", row.upos());
                check(row, "HEAD", row.head());
                check(row, "DEPREL", row.deprel());
            }
        }
    }

    private void check(ConlluRow row, String column, String value) throws MalformedGoldException {
        if (value.equals(NOTHING) || value.isEmpty()) {
            throw malformed(row, "found no " + column + " of word " + row.id() + ", expected one for each word");
        }
    }

    List<ConlluRow> words() {
        return conllu.words();
    }

    boolean startsDocument() {
        return comment("newdoc") != null;
    }

    /** Tells whether a paragraph begins here, as it does with each document. */
    boolean startsParagraph() {
        return startsDocument() || comment("newpar") != null;
    }

    /** Returns the genre of the document that begins here, if its name is CORPUS_GENRE_NAME. */
    @Nullable
    String genre() {
        String name = value("newdoc id");
        String[] parts = name == null ? new String[0] : name.split("_", -1);
        return parts.length == 3 ? parts[1] : null;
    }

    /**
     * Returns the text of the sentence.
     *
     * @throws MalformedGoldException if there is none
     */
    String text() throws MalformedGoldException {
        String text = value("text");
        if (text == null) {
            throw new MalformedGoldException(
                    file, line, "found no '# text = ...' before this line, expected the text of the sentence");
        }
        return text;
    }

    /** Makes the complaint about a row. */
    MalformedGoldException malformed(ConlluRow row, String message) {
        return new MalformedGoldException(file, line + conllu.rows().indexOf(row), message);
    }

    private @Nullable String value(String key) {
        String rest = comment(key);
        return rest == null || !rest.startsWith("=") ? null : rest.substring(1).strip();
    }

    /** Returns what follows the key in the comment that begins with it, or null if there is none. */
    private @Nullable String comment(String key) {
        for (String comment : conllu.comments()) {
            String content = comment.substring(1).strip();
            String rest = content.startsWith(key) ? content.substring(key.length()) : "x";
            // "newpar_block" is no "newpar".
            if (rest.isEmpty() || rest.charAt(0) == ' ' || rest.charAt(0) == '=') {
                return rest.strip();
            }
        }
        return null;
    }
}
