// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.NameMatch;
import org.rapporteur.knowledge.actors.Naming;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.actors.TitleMatch;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.syntax.Word;

/** Cuts the names of a sentence: what the knowledge knows by name, and runs of capitalised words. */
final class NameFinder {
    private final ActorKnowledge actors;
    private final NamingKnowledge naming;
    private final NameRuns runs;
    private final TitlesBefore titles;
    private final LongerNames longer;

    NameFinder(ActorKnowledge actors, NamingKnowledge naming) {
        this.actors = actors;
        this.naming = naming;
        this.runs = new NameRuns(actors, naming);
        this.titles = new TitlesBefore(actors, naming);
        this.longer = new LongerNames(actors, naming, runs);
    }

    /**
     * A name in a sentence.
     *
     * @param from its first word
     * @param to the word after its last
     * @param match what the knowledge knows by it
     * @param titleFrom the first word of the title before it; {@code from} if there is none
     * @param title that title
     * @param nested whether it stands inside a longer name
     */
    record Name(
            int from,
            int to,
            @Nullable NameMatch match,
            int titleFrom,
            @Nullable Title title,
            boolean nested) {}

    /**
     * Finds the names of a sentence, in order, an outer one before those inside it.
     *
     * @param words of the sentence
     * @param forms their characters
     * @param open which words may be part of a name: those of dates are not
     */
    List<Name> find(List<Word> words, List<String> forms, boolean[] open) {
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            if (!open[i]) {
                i++;
                continue;
            }
            NameMatch seat = seat(words, forms, i);
            if (seat != null) {
                names.add(new Name(seat.from(), seat.to(), seat, seat.from(), null, false));
                i = seat.to();
                continue;
            }
            int fields = behindFields(words, forms, i, open);
            if (fields > i) {
                i = fields;
                continue;
            }
            NameMatch match = actors.longest(forms, i);
            if (match != null && !mayStand(match, words)) {
                match = null;
            }
            if (match == null
                    && !NameRuns.isNameWord(words.get(i))
                    && !beginsName(words, i, open)
                    && !isOwner(words, i)
                    && !runs.beginsBody(words, i, open)) {
                i++;
                continue;
            }
            if (match == null && isStateBody(words, forms, i, open)) {
                i++; // the Army
                continue;
            }
            int end = Math.max(runs.end(words, i, open), match == null ? i + 1 : match.to());
            end = behindTitle(words, forms, i, end, open);
            cut(words, forms, i, end, names);
            i = end;
        }
        return names;
    }

    /** {@code Deputy Secretary of State Ilse Harrow}: a title may reach beyond the capitals that hang together. */
    private int behindTitle(List<Word> words, List<String> forms, int from, int end, boolean[] open) {
        for (int i = from; i < end; i++) {
            TitleMatch called = actors.longestTitle(forms, i);
            boolean ofPlace = i > from && called != null && beginsInPlace(forms, called);
            if (called != null && called.to() > end && !ofPlace && isOffice(called, words)) {
                int next = called.to();
                boolean named = next < words.size() && open[next] && NameRuns.isNameWord(words.get(next));
                return named && isBehind(words, i, next) ? runs.end(words, next, open) : next;
            }
        }
        return end;
    }

    /** {@code Sen. Ilse Harrow, R-Fla.}: a letter for the party and the region of a legislator; only that is a name. */
    private @Nullable NameMatch seat(List<Word> words, List<String> forms, int i) {
        boolean joined = i + 2 < words.size()
                && forms.get(i).length() == 1
                && forms.get(i + 1).equals("-")
                && Character.isUpperCase(forms.get(i).charAt(0))
                && words.get(i).end() == words.get(i + 1).start()
                && words.get(i + 1).end() == words.get(i + 2).start();
        NameMatch region = joined ? actors.longest(forms, i + 2) : null;
        region = joined && region == null ? shortened(words, forms, i + 2) : region;
        return region != null
                        && region.namings().stream()
                                .map(each -> each.actor().location())
                                .anyMatch(place -> place != null && place.type() == Actor.PlaceType.REGION)
                ? region
                : null;
    }

    /** {@code Ore.}, where the full stop was taken for the end of a sentence. */
    private @Nullable NameMatch shortened(List<Word> words, List<String> forms, int i) {
        boolean stop = i + 2 < words.size()
                && words.get(i + 1).is("punct")
                && words.get(i).end() == words.get(i + 1).start();
        List<Naming> namings = stop ? actors.named(forms.get(i) + forms.get(i + 1)) : List.of();
        return namings.isEmpty() ? null : new NameMatch(i, i + 2, namings, false);
    }

    /** {@code Minister for Water and Power Dario Harrow}: what somebody is minister for is no part of the name. */
    private int behindFields(List<Word> words, List<String> forms, int i, boolean[] open) {
        int end = NameRuns.isCapital(words.get(i)) ? titles.fieldsEnd(words, forms, i) : i;
        return end > i && end < words.size() && open[end] && NameRuns.isNameWord(words.get(end)) ? end : i;
    }

    private static boolean isBehind(List<Word> words, int from, int at) {
        Word above = words.get(at).head();
        return words.get(from).head() == words.get(at)
                || Extent.head(words, from, at).head() == words.get(at)
                || above != null && above.index() >= from && above.index() < at;
    }

    /** What is known by an everyday word, {@code Reading}, is no name where the grammar takes it for that word. */
    private static boolean mayStand(NameMatch match, List<Word> words) {
        if (match.to() - match.from() > 1) {
            return true;
        }
        Word word = words.get(match.from());
        if (word.upos() == Upos.PROPN || isDemonym(match)) {
            return true;
        }
        if (word.form().length() > 2 && KindGuess.isAcronym(word.form()) && !match.capitals()) {
            return true;
        }
        boolean verbal = word.upos() == Upos.VERB
                || word.upos() == Upos.AUX
                || word.upos() == Upos.ADV
                || word.upos() == Upos.ADP
                || word.upos() == Upos.PRON
                || word.upos() == Upos.DET
                || word.upos() == Upos.CCONJ
                || word.upos() == Upos.SCONJ
                || word.upos() == Upos.INTJ;
        return !verbal && !match.namings().stream().allMatch(Naming::ambiguous);
    }

    static boolean isDemonym(@Nullable NameMatch match) {
        if (match == null) {
            return false;
        }
        Naming.Form form = match.namings().get(0).form();
        return form == Naming.Form.ADJECTIVE || form == Naming.Form.PEOPLE;
    }

    /** {@code National Relief Board}: an adjective or common noun begins a name where capitals go on. */
    private boolean beginsName(List<Word> words, int i, boolean[] open) {
        Word word = words.get(i);
        if (!NameRuns.isCapital(word) || !NameRuns.isNominal(word) || i + 1 >= words.size() || !open[i + 1]) {
            return false;
        }
        Word next = words.get(i + 1);
        return NameRuns.isCapital(next)
                && NameRuns.isNominal(next)
                && NameRuns.isJoined(words, i, i + 1)
                && !naming.is(Around.FORMER, word.lemma().toLowerCase(Locale.ROOT))
                && (actors.longestTitle(List.of(word.form()), 0) == null
                        || MentionFinder.isBody(naming.noun(next.form().toLowerCase(Locale.ROOT))));
    }

    /** {@code People's Assembly}. */
    private boolean isOwner(List<Word> words, int i) {
        return NameRuns.isCapital(words.get(i)) && i + 1 < words.size() && runs.isPossessor(words, i + 1);
    }

    /** Cuts a run into titles and names. */
    private void cut(List<Word> words, List<String> forms, int from, int to, List<Name> names) {
        int i = from;
        int titleFrom = -1;
        Title title = null;
        while (i < to) {
            if (words.get(i).is("punct")) {
                i++; // Saudi-U.S.
                continue;
            }
            NameMatch match = beforeTitle(actors.longest(forms, i), words, forms, to);
            if (match != null && match.to() <= Math.max(to, i + 1) && mayStand(match, words)) {
                int end = extended(words, forms, match, to);
                names.add(new Name(
                        i, end, end == match.to() ? match : null, titleFrom < 0 ? i : titleFrom, title, false));
                if (end > match.to() && match.namings().get(0).actor().kind() != Actor.Kind.MEDIA) {
                    names.add(new Name(i, match.to(), match, i, null, true));
                } else {
                    stateIn(forms, match, names);
                }
                TitleMatch chief = end == match.to() ? titleFrom(words, forms, match, to) : null;
                titleFrom = chief == null ? -1 : i;
                title = chief == null ? null : chief.titles().get(0);
                i = chief == null ? Math.max(end, match.to()) : chief.to();
                continue;
            }
            TitleMatch called = actors.longestTitle(forms, i);
            if (called != null
                    && called.to() <= to
                    && isOffice(called, words)
                    && !isOwnName(words, called, to)
                    && !(called.to() < to && words.get(called.to()).is("case"))
                    && !isBodys(words, called, to)) {
                titleFrom = titleFrom < 0 ? i : titleFrom;
                boolean rank = called.titles().get(0).use() == Title.Use.HONORIFIC;
                title = rank && title != null ? title : called.titles().get(0);
                i = called.to();
            } else if (i + 1 < to
                    && (naming.is(Around.HONORIFIC, forms.get(i)) || isRegionsOffice(words, forms, i, to))) {
                titleFrom = titleFrom < 0 ? i : titleFrom;
                i++;
            } else {
                int end = unknownEnd(forms, words, i, to);
                if (isDesignation(words, end)) {
                    return;
                }
                names.add(new Name(i, end, null, titleFrom < 0 ? i : titleFrom, title, false));
                int town = titleFrom < 0 ? runs.placeEnd(words, i, end) : i;
                if (town > i) {
                    names.add(new Name(i, town, null, i, null, true));
                }
                i = end;
                titleFrom = -1;
                title = null;
            }
        }
    }

    /** {@code Norlander Foreign Ministry spokesman Ivo Tarn}: what the title before somebody begins with is no name by itself. */
    private @Nullable NameMatch beforeTitle(@Nullable NameMatch match, List<Word> words, List<String> forms, int to) {
        for (int i = match == null ? to : match.from() + 1; match != null && i < match.to(); i++) {
            TitleMatch called = actors.longestTitle(forms, i);
            if (called != null && called.to() > match.to() && called.to() < to && isOffice(called, words)) {
                return actors.longest(forms.subList(0, i), match.from());
            }
        }
        return match;
    }

    /** {@code UN chief Ilse Harrow}: a title may begin with the name of whoever the office is of. */
    private @Nullable TitleMatch titleFrom(List<Word> words, List<String> forms, NameMatch match, int to) {
        TitleMatch called = actors.longestTitle(forms, match.from());
        return called != null && called.to() > match.to() && called.to() < to && isOffice(called, words)
                ? called
                : null;
    }

    /** {@code Tessaly State Police Commissioner}: of what sort the place is whose office it is. */
    private boolean isRegionsOffice(List<Word> words, List<String> forms, int i, int to) {
        Noun noun = naming.noun(forms.get(i).toLowerCase(Locale.ROOT));
        TitleMatch called =
                noun != null && noun.meaning() == Noun.Meaning.PLACE ? actors.longestTitle(forms, i + 1) : null;
        return called != null && called.to() <= to && isOffice(called, words) && !isBodys(words, called, to);
    }

    /** {@code AC-130}, {@code Su-25}: letters that a hyphen joins to a number name a thing. */
    private static boolean isDesignation(List<Word> words, int end) {
        return end + 1 < words.size()
                && words.get(end).form().equals("-")
                && words.get(end - 1).end() == words.get(end).start()
                && words.get(end).end() == words.get(end + 1).start()
                && Character.isDigit(words.get(end + 1).form().charAt(0));
    }

    /** {@code US Army} names the state as well. */
    private void stateIn(List<String> forms, NameMatch match, List<Name> names) {
        int from = match.from();
        if (match.to() - from < 2 || match.namings().get(0).actor().kind() != Actor.Kind.GOVERNMENT_BODY) {
            return;
        }
        List<Naming> namings = actors.named(forms.get(from));
        if (!namings.isEmpty() && namings.get(0).actor().kind() == Actor.Kind.COUNTRY) {
            names.add(new Name(from, from + 1, new NameMatch(from, from + 1, namings, false), from, null, true));
        }
    }

    /** {@code Prime} alone is no title where it ends the run and the run is a single word of the text's own. */
    private static boolean isOwnName(List<Word> words, TitleMatch called, int to) {
        return called.to() == to
                && called.to() - called.from() == 1
                && words.get(called.from()).is("flat");
    }

    /** {@code General Assembly} is no general called Assembly. */
    private boolean isBodys(List<Word> words, TitleMatch called, int to) {
        int next = called.to();
        return next - called.from() == 1
                && next < to
                && (next == to - 1 || naming.is(Around.LINK, words.get(next + 1).form()))
                && MentionFinder.isBody(naming.noun(words.get(next).form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isOffice(TitleMatch called, List<Word> words) {
        Title.Use use = called.titles().get(0).use();
        return use != Title.Use.GROUP && NameRuns.isCapital(words.get(called.from()));
    }

    /** A name that is known goes on where it is only the beginning of a longer one: {@code Tehran University}. */
    private int extended(List<Word> words, List<String> forms, NameMatch match, int to) {
        if (match.to() >= to) {
            return match.to();
        }
        TitleMatch called = actors.longestTitle(forms, match.to());
        boolean beyond = called != null && called.to() > to && !isState(match); // Liberation Army spokesman
        if (called != null && isOffice(called, words) && !beyond && !isBodys(words, called, to)) {
            return match.to();
        }
        return longer.goesOn(words, forms, match, to) ? to : match.to();
    }

    /** {@code The Army}: the common noun, though written with a capital. */
    private boolean isStateBody(List<Word> words, List<String> forms, int i, boolean[] open) {
        return naming.is(Around.STATE_BODY, forms.get(i).toLowerCase(Locale.ROOT)) && runs.end(words, i, open) == i + 1;
    }

    private static boolean isState(NameMatch match) {
        return match.namings().stream()
                .map(each -> each.actor().kind())
                .anyMatch(kind -> kind == Actor.Kind.COUNTRY || kind == Actor.Kind.PLACE);
    }

    /** {@code Tarn County Commissioner Ida Lund} is commissioner of Tarn County. */
    private boolean beginsInPlace(List<String> forms, TitleMatch called) {
        Noun noun = naming.noun(forms.get(called.from()).toLowerCase(Locale.ROOT));
        return called.to() - called.from() > 1 && noun != null && noun.meaning() == Noun.Meaning.PLACE;
    }

    private int unknownEnd(List<String> forms, List<Word> words, int from, int to) {
        int end = from + 1;
        while (end < to) {
            TitleMatch called = actors.longestTitle(forms, end);
            boolean inside = words.get(end - 1).is("det") || words.get(end - 1).is("case");
            if (called != null && inside && called.to() < to) {
                end = called.to(); // Office of the High Commissioner for
                continue;
            }
            if (called != null
                    && called.to() < to
                    && !beginsInPlace(forms, called)
                    && !words.get(called.to()).is("case")
                    && called.titles().get(0).precedes()
                    && isOffice(called, words)) {
                break;
            }
            NameMatch match = actors.longest(forms, end);
            if (match != null
                    && match.to() - match.from() > 1
                    && match.to() == to
                    && end - from == 1
                    && match.namings().get(0).actor().kind() == Actor.Kind.PERSON) {
                break;
            }
            end++;
        }
        return end;
    }
}
