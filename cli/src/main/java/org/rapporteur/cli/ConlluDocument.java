// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.conllu.ConlluSentence;

/** Writes the sentences of a text as CoNLL-U: paragraphs, numbers, the text of each, and each token's place. */
final class ConlluDocument {
    private final Appendable out;
    private List<String> heading;
    private int sentences;
    private int codePoints;

    /** Begins a document: {@code # newdoc id = name}. */
    ConlluDocument(String name, Appendable out) {
        this.out = out;
        this.heading = List.of("# newdoc id = " + onOneLine(name));
    }

    /**
     * Writes the sentences of the next block of the text.
     *
     * @param block the block; with those before it, it makes up the text so far
     * @param read its sentences, at offsets of the block
     */
    void write(String block, List<Sentence> read) throws IOException {
        int unit = 0;
        for (Sentence sentence : read) {
            codePoints += block.codePointCount(unit, sentence.start());
            unit = sentence.start();
            out.append(ConlluSentence.of(comments(sentence, block), sentence, block, codePoints)
                    .toString());
        }
        codePoints += block.codePointCount(unit, block.length());
    }

    private List<String> comments(Sentence sentence, String block) {
        List<String> comments = new ArrayList<>(heading);
        heading = List.of();
        sentences++;
        if (sentence.startsParagraph()) {
            comments.add("# newpar");
        }
        comments.add("# sent_id = " + sentences);
        comments.add("# text = " + onOneLine(block.substring(sentence.start(), sentence.end())));
        return comments;
    }

    /** Returns the value with one blank for each run of breaks and the blanks after it: a comment is one line. */
    private static String onOneLine(String value) {
        StringBuilder line = new StringBuilder(value.length());
        boolean blank = false;
        for (int index = 0; index < value.length(); index++) {
            char c = value.charAt(index);
            boolean breaks = c == '\n' || c == '\r' || c == '\t';
            if (!breaks) {
                line.append(c);
            } else if (!blank) {
                line.append(' ');
            }
            blank = breaks || c == ' ';
        }
        return line.toString();
    }
}
