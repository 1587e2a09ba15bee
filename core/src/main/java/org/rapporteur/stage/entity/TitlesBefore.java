// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.actors.TitleMatch;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.syntax.Word;

/** Finds the titles before a name: {@code special envoy Ambassador Jane Roe}. */
final class TitlesBefore {
    /** A title has no more words. */
    private static final int LONGEST = 6;

    /** What an office is for has no more words, with its preposition. */
    private static final int LONGEST_TOPIC = 8;

    private final ActorKnowledge actors;
    private final NamingKnowledge naming;

    TitlesBefore(ActorKnowledge actors, NamingKnowledge naming) {
        this.actors = actors;
        this.naming = naming;
    }

    /**
     * Returns the title that ends right before a word; null if none does.
     *
     * @param end the first word behind it: of the name, or of another title before the name
     * @param name the first word of the name
     */
    @Nullable
    TitleMatch endingAt(Finding finding, int end, int name) {
        boolean more = end < name;
        TitleMatch fielded = withFields(finding, end);
        if (fielded != null) {
            return fielded;
        }
        TitleMatch topical = more || endsInOffice(finding, end) ? null : withTopic(finding, end);
        if (topical != null) {
            return topical;
        }
        for (int from = Math.max(0, end - LONGEST); from < end; from++) {
            if (finding.named[from]) {
                continue;
            }
            TitleMatch match = actors.longestTitle(finding.forms, from);
            if (match != null
                    && match.to() == end
                    && !(more && match.titles().get(0).use() == Title.Use.HONORIFIC)
                    && !MentionFinder.isPlural(Extent.head(finding.words, from, end))
                    && (isBefore(finding.words.get(end - 1), finding.words.get(end), finding.words.get(name))
                            || isAlone(finding, match))) {
                return match;
            }
            Word word = finding.words.get(from);
            if (!more
                    && from == end - 1
                    && word.upos() == Upos.NOUN
                    && isBefore(word, finding.words.get(end), finding.words.get(name))
                    && isPerson(naming.noun(word.lemma()))
                    && !MentionFinder.isPlural(word)) {
                return new TitleMatch(from, end, List.of(asTitle(word)));
            }
        }
        return null;
    }

    /** {@code Minister for Water and Power}, right before a name. */
    private @Nullable TitleMatch withFields(Finding finding, int end) {
        int first = end - 1;
        while (first > 1 && end - first < LONGEST && !naming.is(Around.LINK, finding.forms.get(first - 1))) {
            first--;
        }
        if (first < 2 || fieldsEnd(finding.words, finding.forms, first) != end) {
            return null;
        }
        for (int from = Math.max(0, first - 1 - LONGEST); from < first - 1; from++) {
            TitleMatch match = actors.longestTitle(finding.forms, from);
            if (match != null && match.to() == first - 1 && !finding.named[from]) {
                return new TitleMatch(from, end, match.titles());
            }
        }
        return null;
    }

    /**
     * Returns the word after the fields that an office before a preposition is for, {@code Water and Power}; where they would begin
     * if there are none.
     */
    int fieldsEnd(List<Word> words, List<String> forms, int from) {
        boolean office = from > 1
                && naming.is(Around.LINK, forms.get(from - 1))
                && NameRuns.isCapital(words.get(from - 2))
                && isField(words, from)
                && isOffice(actors.longestTitle(forms, from - 2));
        int end = from;
        while (office && end < words.size() && end - from < LONGEST) {
            if (isField(words, end)) {
                end++;
            } else if (end + 1 < words.size() && naming.is(Around.JOINS, forms.get(end)) && isField(words, end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /**
     * {@code Ambassador to the League of Reef States}, {@code head of foreign affairs}, right before a name: an office with what it is
     * for, of which the last word is a name or a plural.
     */
    private @Nullable TitleMatch withTopic(Finding finding, int end) {
        List<Word> words = finding.words;
        Word last = end < 1 ? null : words.get(end - 1);
        if (last == null
                || !(last.upos() == Upos.PROPN || MentionFinder.isPlural(last))
                || last.end() + 1 != words.get(end).start()) {
            return null;
        }
        for (int at = end - 2; at > 0 && end - at <= LONGEST_TOPIC && mayStandInTopic(words.get(at)); at--) {
            TitleMatch office = words.get(at).upos() == Upos.ADP ? officeEndingAt(finding, at) : null;
            if (office != null) {
                return new TitleMatch(office.from(), end, office.titles());
            }
        }
        return null;
    }

    private static boolean mayStandInTopic(Word word) {
        return word.upos() == Upos.PROPN
                || word.upos() == Upos.NOUN
                || word.upos() == Upos.ADJ
                || word.upos() == Upos.ADP
                || word.upos() == Upos.DET
                || word.upos() == Upos.CCONJ;
    }

    private @Nullable TitleMatch officeEndingAt(Finding finding, int end) {
        for (int from = Math.max(0, end - LONGEST); from < end; from++) {
            TitleMatch match = finding.named[from] ? null : actors.longestTitle(finding.forms, from);
            if (match != null
                    && match.to() == end
                    && isOffice(match)
                    && !MentionFinder.isPlural(finding.words.get(end - 1))) {
                return match;
            }
        }
        return null;
    }

    /** {@code Spokesman for North Ravelin governor Ivo Tarn}: what the office is for is not what ends in another's office. */
    private boolean endsInOffice(Finding finding, int end) {
        TitleMatch last = end > 0 && !finding.named[end - 1] ? actors.longestTitle(finding.forms, end - 1) : null;
        return last != null
                && last.to() == end
                && isOffice(last)
                && last.titles().get(0).precedes();
    }

    /**
     * {@code "We stay," deputy party spokesman Ivo Tarn said}, {@code police chief Gen. Ivo Tarn}: what the parser hangs on something
     * else goes with the name right behind it, if it is a rank, or an office without an article, as none stands but before a name.
     */
    private static boolean isAlone(Finding finding, TitleMatch match) {
        Word last = finding.words.get(match.to() - 1);
        Word next = finding.words.get(match.to());
        Title title = match.titles().get(0);
        if (last.end() + 1 != next.start() || next.upos() != Upos.PROPN || !title.precedes()) {
            return false;
        }
        if (title.use() == Title.Use.HONORIFIC) {
            return NameRuns.isCapital(last);
        }
        return title.use() == Title.Use.OFFICE
                && last.xpos().equals("NN")
                && !NameRuns.isCapital(last)
                && !last.has("det")
                && !last.has("nmod:poss")
                && !last.is("conj");
    }

    private boolean isField(List<Word> words, int at) {
        return NameRuns.isCapital(words.get(at))
                && naming.is(Around.FIELD, words.get(at).form().toLowerCase(Locale.ROOT));
    }

    private static boolean isOffice(@Nullable TitleMatch title) {
        return title != null && title.titles().get(0).use() == Title.Use.OFFICE;
    }

    /** Tells whether a name is known, and known for a body or alliance alone. */
    static boolean isBodyAlone(NameFinder.Name name) {
        return name.match() != null
                && name.match().namings().stream()
                        .noneMatch(each -> each.ambiguous()
                                || each.actor().kind() == Actor.Kind.PERSON
                                || each.actor().kind() == Actor.Kind.PLACE
                                || each.actor().kind() == Actor.Kind.COUNTRY
                                || each.actor().kind() == Actor.Kind.PEOPLE);
    }

    /** A noun for a person stands as a title does: {@code chemist Jane Roe}. */
    private static Title asTitle(Word noun) {
        return new Title("-", noun.lemma(), Title.Use.HONORIFIC, null, null, null, true, Actor.Kind.PERSON, null);
    }

    private static boolean isPerson(@Nullable Noun noun) {
        return noun != null && noun.meaning() == Noun.Meaning.PERSON;
    }

    private static boolean isBefore(Word title, Word next, Word name) {
        if (title.end() + 1 < next.start() || title.is("punct")) {
            return false;
        }
        Word above = title.head();
        return (above == name && !title.is("nsubj"))
                || (name.head() != null
                        && name.head().index() <= title.index()
                        && !name.is("conj")
                        && !name.is("nsubj")
                        && !name.is("obj")
                        && !name.is("parataxis"))
                || (above != null && above == name.head() && (title.is("compound") || title.is("nmod")))
                // PM Modi met: no verb has two subjects side by side
                || (above != null
                        && above == name.head()
                        && title.is("nsubj")
                        && name.is("nsubj")
                        && title.end() + 1 == name.start());
    }
}
