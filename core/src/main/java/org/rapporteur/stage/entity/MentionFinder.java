// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.actors.TitleMatch;
import org.rapporteur.knowledge.naming.Gender;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.knowledge.naming.Pronoun;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.record.Mention.Form;
import org.rapporteur.syntax.Word;

/** Finds the mentions of one sentence: names, titles, nouns for persons and groups, pronouns. */
final class MentionFinder {
    /** How many titles may stand before a name: {@code special envoy Ambassador Jane Roe}. */
    private static final int TITLES = 2;

    private final ActorKnowledge actors;
    private final NamingKnowledge naming;
    private final CountedPeople counted;
    private final TitlesBefore titles;
    private final NameFinder names;
    private final BodyNames bodies;
    private final Doers doers;
    private final UnionNoun unions;
    private final BareNouns bare;
    private final EmptyPronouns empty;

    MentionFinder(ActorKnowledge actors, NamingKnowledge naming) {
        this.actors = actors;
        this.naming = naming;
        counted = new CountedPeople(naming);
        titles = new TitlesBefore(actors, naming);
        this.names = new NameFinder(actors, naming);
        bodies = new BodyNames(actors, naming);
        doers = new Doers(naming);
        unions = new UnionNoun(naming);
        bare = new BareNouns(naming);
        empty = new EmptyPronouns(naming);
    }

    /**
     * Finds the mentions of a sentence, in the order of their spans.
     *
     * @param sentence its number
     * @param words its words
     * @param open which words may be part of a mention: those of dates are not
     */
    List<Draft> find(int sentence, List<Word> words, boolean[] open) {
        Finding finding = new Finding(sentence, words, open, naming);
        for (NameFinder.Name name : names.find(words, finding.forms, open)) {
            name(finding, name);
        }
        int i = 0;
        while (i < words.size()) {
            i = finding.open[i] ? common(finding, i) : i + 1;
        }
        finding.join();
        boolean asked = words.get(words.size() - 1).form().equals("?");
        finding.drafts.forEach(draft -> draft.asked = asked);
        finding.drafts.sort(Comparator.comparing(draft -> draft.span));
        return finding.drafts;
    }

    /**
     * Finds last names where the grammar has taken them for other words, as at the beginning of a sentence.
     *
     * @param found the mentions of the sentence so far
     * @param lastNames of the persons whom the report names at length
     */
    static List<Draft> lastNames(int sentence, List<Word> words, List<Draft> found, Set<String> lastNames) {
        List<Draft> more = new ArrayList<>(0);
        for (Word word : words) {
            if (word.upos() != Upos.PROPN
                    && Character.isUpperCase(word.form().charAt(0))
                    && lastNames.contains(word.form())
                    && found.stream().noneMatch(draft -> draft.span.overlaps(word.span()) && draft.isName())) {
                Draft draft = new Draft(sentence, word, word.span(), Form.NAME);
                draft.name = word.form();
                draft.lastName = word.form();
                draft.nameLength = 1;
                more.add(draft);
            }
        }
        return more;
    }

    /** {@code Al-Mansur}: a last name alone, with its article. */
    private boolean isArticled(List<Word> words, NameFinder.Name name) {
        return name.to() - name.from() == 3
                && words.get(name.from() + 1).form().equals("-")
                && naming.is(
                        NamingKnowledge.Around.NAME_ARTICLE,
                        words.get(name.from()).form().toLowerCase(Locale.ROOT));
    }

    private void name(Finding finding, NameFinder.Name name) {
        List<Word> words = finding.words;
        if (name.nested() && name.to() == finding.nameEnd) {
            return;
        }
        if (name.nested()
                && !isGovernments(words.get(finding.nameEnd - 1))
                && !bodies.isBodys(words, name.to(), finding.nameEnd)
                && !NameFinder.isDemonym(name.match())) {
            return;
        }
        finding.nameEnd = name.to();
        Word head = Extent.head(words, name.from(), name.to());
        boolean demonym = name.match() != null && NameFinder.isDemonym(name.match());
        int left = name.from();
        if (!name.nested() && left > 0 && words.get(left - 1).is("det") && isInside(words.get(left - 1), name)) {
            left--;
        }
        Draft draft = finding.add(left, name.to(), head, demonym ? Form.DEMONYM : Form.NAME);
        draft.match = name.match();
        draft.nested = name.nested();
        draft.plural = demonym && head.xpos().endsWith("S");
        draft.name = nameOf(finding, name);
        draft.lastName = words.get(name.to() - 1).form();
        draft.nameLength = isArticled(words, name) ? 1 : name.to() - name.from();
        draft.title = name.title();
        for (int i = name.from(); i < name.to(); i++) {
            finding.named[i] = true;
        }
        int letter = name.from() - 2; // R-Fla.
        if (letter >= 0
                && words.get(letter).span().length() == 1
                && words.get(letter).end() + 1 == words.get(letter + 2).start()) {
            finding.named[letter] = true;
        }
        draft.inward = finding.behindComma(name.from());
        if (!name.nested()) {
            finding.headed.put(head, draft);
            titled(finding, name, draft);
        }
    }

    /** {@code US Congress} names the state as well; {@code Kabul Hotel} is no news of Kabul. */
    private boolean isGovernments(Word last) {
        Noun noun = naming.noun(last.lemma().toLowerCase(Locale.ROOT));
        return noun != null && (noun.meaning() == Noun.Meaning.GOVERNMENT_BODY || noun.meaning() == Noun.Meaning.THING);
    }

    private static boolean isInside(Word determiner, NameFinder.Name name) {
        Word above = determiner.head();
        return above != null && above.index() >= name.from() && above.index() < name.to();
    }

    private static String nameOf(Finding finding, NameFinder.Name name) {
        StringBuilder written = new StringBuilder();
        for (int i = name.from(); i < name.to(); i++) {
            Word word = finding.words.get(i);
            if (i > name.from() && finding.words.get(i - 1).end() < word.start()) {
                written.append(' ');
            }
            written.append(word.form());
        }
        return written.toString();
    }

    /** The title before a name makes a longer mention of the same person. */
    private void titled(Finding finding, NameFinder.Name name, Draft draft) {
        int from = name.titleFrom();
        if (from == name.from() && name.to() - from > 1 && bodies.isBodys(finding.words, from, name.to())) {
            return; // the Public Defender's Office
        }
        TitleMatch rank = from < name.from() ? titles.endingAt(finding, name.from(), name.from()) : null;
        if (rank != null && rank.from() < from) {
            from = rank.from(); // police Lieutenant Harrow
            draft.title = rank.titles().get(0);
        }
        for (int i = 0; i < TITLES; i++) {
            TitleMatch before = titles.endingAt(finding, from, name.from());
            if (before == null
                    || before.titles().get(0).kind() == Actor.Kind.PERSON && TitlesBefore.isBodyAlone(name)) {
                break; // deputy U.N. ambassador
            }
            from = before.from();
            boolean rankAlone =
                    draft.title != null && draft.title.use() == Title.Use.HONORIFIC; // police chief Gen. Harrow
            draft.title = draft.title == null || rankAlone ? before.titles().get(0) : draft.title;
        }
        if (from == name.from()) {
            return;
        }
        for (int i = from; i < name.from(); i++) {
            finding.named[i] = true;
            Gender told = naming.honorific(finding.forms.get(i));
            draft.gender = told == null ? draft.gender : told;
        }
        draft.kind = Kind.PERSON;
        if (draft.title != null && draft.title.use() == Title.Use.HONORIFIC) {
            draft.rank = draft.title;
            draft.title = null;
        }
        int left = finding.beforeBracket(Extent.left(finding.words, from, name.to()), from);
        Word head = Extent.head(finding.words, left, name.to());
        Draft outer = finding.add(left, name.to(), head, Form.TITLE);
        outer.kind = Kind.PERSON;
        outer.title = draft.title;
        outer.bearer = draft;
        outer.plural = false;
        finding.headed.put(head, outer);
    }

    static boolean isBody(@Nullable Noun noun) {
        return noun != null
                && noun.meaning() != Noun.Meaning.PERSON
                && noun.meaning() != Noun.Meaning.PLACE
                && noun.meaning() != Noun.Meaning.THING
                && noun.meaning() != Noun.Meaning.NOBODY;
    }

    /** Reads what no name covers at a word; returns where to go on. */
    private int common(Finding finding, int i) {
        Word word = finding.words.get(i);
        if (finding.named[i]) {
            return i + 1;
        }
        if (word.upos() == Upos.PRON || word.xpos().equals("PRP$")) {
            pronoun(finding, word, i);
            return i + 1;
        }
        TitleMatch called = actors.longestTitle(finding.forms, i);
        if (called != null
                && isNominal(finding, called)
                && called.titles().get(0).use() != Title.Use.HONORIFIC) {
            phrase(finding, called.from(), called.to(), called.titles().get(0));
            return called.to();
        }
        if (counted.isHead(word) && !Extent.isDesignation(finding.words, i)) {
            people(finding, word);
            return counted.last(word).index() + 1;
        }
        if (counted.isBoth(word)) {
            Draft draft = finding.add(i, i + 1, word, Form.PRONOUN);
            several(finding, draft, word);
            draft.definite = true;
            return i + 1;
        }
        if (counted.isOfThoseNamed(word)) {
            int left = finding.beginning(Extent.left(finding.words, i, i + 1));
            several(finding, finding.add(left, i + 1, word, Form.NOUN), word);
            return i + 1;
        }
        if (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || (word.upos() == Upos.ADJ && word.has("det"))) {
            phrase(finding, i, i + 1, null);
        }
        return i + 1;
    }

    private void people(Finding finding, Word number) {
        int left = finding.beginning(Extent.left(finding.words, number.index(), number.index() + 1));
        Draft draft = finding.add(left, counted.last(number).index() + 1, number, Form.NOUN);
        draft.kind = Kind.PEOPLE;
        draft.plural = true;
        finding.headed.putIfAbsent(number, draft);
    }

    private static void several(Finding finding, Draft draft, Word word) {
        draft.several = true;
        draft.nobody = true;
        draft.plural = true;
        finding.headed.putIfAbsent(word, draft);
    }

    private static boolean isNominal(Finding finding, TitleMatch called) {
        for (int i = called.from(); i < called.to(); i++) {
            if (finding.named[i] || !finding.open[i]) {
                return false;
            }
        }
        Word head = Extent.head(finding.words, called.from(), called.to());
        return head.upos() == Upos.NOUN || head.upos() == Upos.PROPN || (head.upos() == Upos.ADJ && head.has("det"));
    }

    private void pronoun(Finding finding, Word word, int i) {
        Pronoun pronoun = naming.pronoun(word.form().toLowerCase(Locale.ROOT));
        if (pronoun == null || word.is("expl") || (pronoun.gender() == Gender.THING && empty.is(word))) {
            return;
        }
        Draft draft = finding.add(i, i + 1, word, Form.PRONOUN);
        draft.pronoun = pronoun;
        draft.plural = Boolean.TRUE.equals(pronoun.plural());
        draft.gender = pronoun.gender();
        finding.headed.put(word, draft);
    }

    private void phrase(Finding finding, int from, int to, @Nullable Title title) {
        List<Word> words = finding.words;
        Word head = Extent.head(words, from, to);
        boolean modifier =
                (head.is("compound") || head.is("amod") || head.relation().equals("nmod:desc"))
                        && head.head() != null
                        && head.head().index() > head.index();
        Noun noun = naming.noun(head.lemma().toLowerCase(Locale.ROOT));
        noun = noun == null ? naming.noun(head.form().toLowerCase(Locale.ROOT)) : noun;
        boolean somebody = title != null
                || (noun != null
                        && !noun.inNamesAlone()
                        && noun.meaning() != Noun.Meaning.NOBODY
                        && noun.meaning() != Noun.Meaning.THING);
        boolean doer = modifier && !(from > 0 && finding.named[from - 1]) && doers.has(head, noun);
        if (modifier && !doer || head.is("flat") || Extent.isHyphened(words, head)) {
            return;
        }
        if (!somebody && (head.upos() == Upos.ADJ || head.is("fixed"))) {
            return;
        }
        int left = doer ? from : finding.beforeBracket(finding.beginning(Extent.left(words, from, to)), from);
        if (Extent.isDesignation(words, left)) {
            return;
        }
        somebody = somebody && !bare.isNobody(head, left == from, kindOf(title, noun));
        Draft draft =
                finding.add(left, to, head, title != null && title.use() == Title.Use.OFFICE ? Form.TITLE : Form.NOUN);
        draft.mine = isMine(head);
        draft.title = title;
        draft.nobody = !somebody;
        draft.kind = somebody ? unions.kind(head, kindOf(title, noun)) : null;
        draft.plural |= noun != null && noun.meaning() == Noun.Meaning.PEOPLE;
        if (draft.form == Form.TITLE && draft.plural) {
            draft.form = Form.NOUN;
        }
        draft.gender = noun != null && noun.gender() != null ? noun.gender() : gender(title);
        finding.headed.putIfAbsent(head, draft);
    }

    private boolean isMine(Word head) {
        for (Word child : head.children()) {
            Pronoun pronoun = child.relation().equals("nmod:poss")
                    ? naming.pronoun(child.form().toLowerCase(Locale.ROOT))
                    : null;
            if (pronoun != null && pronoun.person() == Pronoun.Person.FIRST) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Gender gender(@Nullable Title title) {
        if (title == null || title.gender() == null) {
            return null;
        }
        return title.gender() == org.rapporteur.knowledge.actors.Actor.Gender.F ? Gender.FEMALE : Gender.MALE;
    }

    private static @Nullable Kind kindOf(@Nullable Title title, @Nullable Noun noun) {
        if (title != null) {
            return Kind.valueOf(title.kind().name());
        }
        return noun == null ? null : Kind.valueOf(noun.meaning().name());
    }

    static boolean isPlural(Word word) {
        return word.xpos().equals("NNS") || word.xpos().equals("NNPS");
    }
}
