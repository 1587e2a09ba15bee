// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.rapporteur.grammar.conllu.ConlluException;
import org.rapporteur.grammar.conllu.ConlluReader;

/** What people found in texts: the documents of one CoNLL-U file with complete trees. */
public final class GoldFile {
    private final String name;
    private final List<GoldDocument> documents;

    private GoldFile(String name, List<GoldDocument> documents) {
        this.name = name;
        this.documents = List.copyOf(documents);
    }

    /**
     * Takes the content of a file apart.
     *
     * @param name what to call the file in messages and in the result
     * @param content what it holds
     * @return its documents; what stands before the first {@code # newdoc} is one as well
     * @throws MalformedGoldException if it is no CoNLL-U, has no sentence, or a word has no universal part of speech, head
     *     or relation; the message has file and line
     */
    public static GoldFile parse(String name, String content) throws MalformedGoldException {
        List<GoldSentence> sentences = sentences(name, content);
        if (sentences.isEmpty()) {
            throw new MalformedGoldException(name, 1, "found no sentence, expected at least one");
        }
        List<GoldDocument> documents = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= sentences.size(); end++) {
            if (end == sentences.size() || sentences.get(end).startsDocument()) {
                documents.add(new GoldDocument(sentences.get(begin).genre(), sentences.subList(begin, end)));
                begin = end;
            }
        }
        return new GoldFile(name, documents);
    }

    String name() {
        return name;
    }

    List<GoldDocument> documents() {
        return documents;
    }

    private static List<GoldSentence> sentences(String name, String content) throws MalformedGoldException {
        List<GoldSentence> sentences = new ArrayList<>();
        Iterator<Integer> lines = firstRows(content).iterator();
        try {
            for (ConlluReader reader = new ConlluReader(new StringReader(content), name); reader.hasNext(); ) {
                GoldSentence sentence = new GoldSentence(reader.next(), name, lines.next());
                sentence.check();
                sentences.add(sentence);
            }
        } catch (ConlluException e) {
            throw new MalformedGoldException(e);
        }
        return sentences;
    }

    /** Returns the line of each sentence's first row, counted from 1: the reader keeps what it read, not where. */
    private static List<Integer> firstRows(String content) {
        List<Integer> firstRows = new ArrayList<>();
        boolean inRows = false;
        int number = 0;
        for (String line : (Iterable<String>) content.lines()::iterator) {
            number++;
            if (!inRows && !line.isBlank() && line.charAt(0) != '#') {
                firstRows.add(number);
                inRows = true;
            } else if (line.isBlank()) {
                inRows = false;
            }
        }
        return firstRows;
    }
}
