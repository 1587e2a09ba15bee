// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Draws sentences with their trees from {@code news-patterns.txt}, as CoNLL-U on standard output.
 *
 * <p>{@code java NewsPatterns.java news-patterns.txt COUNT SEED}
 */
final class NewsPatterns {
    private record Element(String text, String tag, String relation) {}

    /** A drawn word; the head is another word of the same sentence, or none for the root. */
    private static final class Word {
        private final String form;
        private final String tag;
        private Word head;
        private String relation = "root";

        private Word(String form, String tag) {
            this.form = form;
            this.tag = tag;
        }
    }

    private final Map<String, List<List<Element>>> expansions = new LinkedHashMap<>();
    private final Random random;

    private NewsPatterns(List<String> lines, long seed) {
        random = new Random(seed);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] sides = line.split("\t");
            List<Element> elements = new ArrayList<>();
            for (String element : sides[1].split(" ")) {
                String[] parts = element.split("\\|");
                boolean symbol = element.startsWith("$");
                if (parts.length != (symbol ? 2 : 3)) {
                    throw new IllegalArgumentException("line " + (i + 1) + ": found '" + element
                            + "', expected FORM|TAG|RELATION or $SYMBOL|RELATION");
                }
                elements.add(new Element(parts[0], symbol ? "" : parts[1], parts[parts.length - 1]));
            }
            if (elements.stream().filter(element -> element.relation().equals("*")).count() != 1) {
                throw new IllegalArgumentException("line " + (i + 1) + ": expected one element with the relation *");
            }
            expansions.computeIfAbsent(sides[0], unused -> new ArrayList<>()).add(elements);
        }
    }

    /** Writes one expansion of a symbol and returns its head. */
    private Word draw(String symbol, List<Word> words) {
        List<List<Element>> choices = expansions.get(symbol);
        List<Element> elements = choices.get(random.nextInt(choices.size()));
        List<Word> heads = new ArrayList<>();
        Word top = null;
        for (Element element : elements) {
            Word head;
            if (element.text().startsWith("$")) {
                head = draw(element.text().substring(1), words);
            } else {
                head = new Word(element.text(), element.tag());
                words.add(head);
            }
            heads.add(head);
            top = element.relation().equals("*") ? head : top;
        }
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) != top) {
                heads.get(i).head = top;
                heads.get(i).relation = elements.get(i).relation();
            }
        }
        return top;
    }

    private static String conllu(List<Word> words) {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String form = word.form;
            if (first && Character.isLetter(form.charAt(0))) {
                form = Character.toUpperCase(form.charAt(0)) + form.substring(1);
                first = false;
            }
            int head = word.head == null ? 0 : words.indexOf(word.head) + 1;
            out.append(String.join(
                            "\t", "" + (i + 1), form, "_", "_", word.tag, "_", "" + head, word.relation, "_", "_"))
                    .append('\n');
        }
        return out.append('\n').toString();
    }

    public static void main(String[] arguments) throws IOException {
        NewsPatterns patterns =
                new NewsPatterns(Files.readAllLines(Path.of(arguments[0])), Long.parseLong(arguments[2]));
        Set<String> sentences = new LinkedHashSet<>();
        while (sentences.size() < Integer.parseInt(arguments[1])) {
            List<Word> words = new ArrayList<>();
            patterns.draw("S", words);
            sentences.add(conllu(words));
        }
        System.out.print("# newdoc id = news-patterns\n");
        sentences.forEach(System.out::print);
    }
}
