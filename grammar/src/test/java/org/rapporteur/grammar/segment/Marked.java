// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Segment;

/**
 * A text with its tokens and sentences marked in it, as the tables and the test data write them.
 *
 * <p>Tokens are parted by a blank, or by {@code |} where nothing parts them; sentences by {@code ‖} (with one blank of the
 * text) or {@code |‖|} (with nothing). Standing alone, {@code /} is a line break, {@code ¶} an empty line and {@code _} a
 * blank more.
 *
 * @param text the text without marks
 * @param sentences the tokens of each sentence, parted by {@code |}
 */
record Marked(String text, List<String> sentences) {
    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<String> sentences = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        boolean touching = true;
        for (String word : marked.replace("|‖|", " ‖| ").split(" ", -1)) {
            String gap = gap(word);
            if (gap != null) {
                if (word.startsWith("‖") || word.equals("¶")) {
                    close(sentences, tokens);
                }
                text.append(gap);
                touching = true;
                continue;
            }
            text.append(touching ? "" : " ").append(word.replace("|", ""));
            touching = false;
            tokens.addAll(List.of(word.split("\\|", -1)));
        }
        close(sentences, tokens);
        return new Marked(text.toString(), sentences);
    }

    private static @Nullable String gap(String word) {
        return switch (word) {
            case "‖", "_" -> " ";
            case "‖|" -> "";
            case "/" -> "\n";
            case "¶" -> "\n\n";
            case "‖/" -> "\n";
            default -> null;
        };
    }

    private static void close(List<String> sentences, List<String> tokens) {
        if (!tokens.isEmpty()) {
            sentences.add(String.join("|", tokens));
            tokens.clear();
        }
    }

    /** Returns the tokens of each sentence as a segmenter cuts them, parted by {@code |}. */
    static List<String> cut(String text) {
        List<String> sentences = new ArrayList<>();
        for (Segment segment : Segmenter.english().segment(text)) {
            List<String> tokens = new ArrayList<>();
            for (int i = 0; i < segment.size(); i++) {
                tokens.add(text.substring(segment.start(i), segment.end(i)));
            }
            sentences.add(String.join("|", tokens));
        }
        return sentences;
    }
}
