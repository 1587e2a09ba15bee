// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.text.Span;

/**
 * Reads the dateline at the beginning of a paragraph: place, further places that tell where it lies, date, agency in
 * brackets or slashes, and a dash, colon or stop. All but one of these may be missing; what is there must make sure that it is one.
 *
 * <p>Used for one paragraph, once.
 */
final class DatelineParser {
    /** No dateline is longer. */
    static final int LONGEST = 110;

    private static final int MOST_WORDS = 5;
    /** No article is longer. */
    private static final int ARTICLE = 3;

    private static final String DASHES = "-–—―‒−";

    private final String text;
    private final Span paragraph;
    private final LayoutKnowledge knowledge;
    private final int limit;
    private final DatelineWords letters;
    private int at;
    private int end;
    private int qualifiers;
    private boolean capital;
    private @Nullable Span place;
    private @Nullable Span firstPlace;
    private @Nullable Span agency;
    private @Nullable WrittenDate date;

    private DatelineParser(String text, Span paragraph, LayoutKnowledge knowledge) {
        this.text = text;
        this.paragraph = paragraph;
        this.knowledge = knowledge;
        limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        letters = new DatelineWords(text, limit, knowledge);
        at = paragraph.start();
        end = at;
    }

    /**
     * Reads the dateline of a paragraph.
     *
     * @param early whether it is one of the first paragraphs, where a place need not be in capitals
     * @return null if it has none
     */
    static @Nullable WrittenDateline read(String text, Span paragraph, boolean early, LayoutKnowledge knowledge) {
        char first = text.charAt(paragraph.start());
        if (first != '(' && !Character.isUpperCase(first)) {
            return null;
        }
        return new DatelineParser(text, paragraph, knowledge).read(early);
    }

    /** Reads what is a dateline for sure; null only if it has none of a dateline's parts. */
    static @Nullable WrittenDateline parts(String text, Span dateline, LayoutKnowledge knowledge) {
        DatelineParser parser = new DatelineParser(text, dateline, knowledge);
        int dashed = parser.walk();
        return dashed < 0 ? null : parser.found(dashed);
    }

    private @Nullable WrittenDateline read(boolean early) {
        int dashed = walk();
        return dashed >= 0 && isSure(early, dashed > 0) ? found(dashed) : null;
    }

    private WrittenDateline found(int dashed) {
        return new WrittenDateline(new Span(paragraph.start(), end), dashed > 0 ? at : end, place, agency, date);
    }

    /** Goes over the parts; returns -1 if the first is missing, 1 if a dash comes last, else 0. */
    private int walk() {
        date();
        if (date == null && text.charAt(at) != '(') {
            places();
            if (place == null) {
                return -1;
            }
        }
        agency();
        if (date == null) {
            date();
        }
        if (agency == null) {
            agency();
        }
        return separator() ? 1 : 0;
    }

    private boolean isSure(boolean early, boolean dash) {
        boolean knownAgency = agency != null && knowledge.isAgency(text.substring(agency.start(), agency.end()));
        if (end >= paragraph.end()) {
            return isSureAlone(knownAgency);
        }
        boolean goesOn = at < paragraph.end() && !Character.isLowerCase(text.charAt(skipBlanks(at)));
        if (!dash) {
            boolean bare = place != null && capital && date == null && agency == null && qualifiers == 0;
            return goesOn && knownAgency && (place == null ? early : capital || early)
                    || bare && early && isKnownPlace() && isWordBehind() && isRunning();
        }
        if (place == null) {
            return agency != null && (knownAgency || date != null || goesOn);
        }
        if (date != null || knownAgency || agency != null && capital) {
            return capital || early;
        }
        return goesOn
                && (capital
                        ? isKnownPlace() || qualifiers > 0 || isAgencyInPlace() || isSettlement()
                        : early && isKnownPlace() && isRunning() && !isAside());
    }

    /** Tells whether it stands before a sentence: {@code Kabul: Rebels attack} is a headline. */
    private boolean isRunning() {
        return Heading.isRunning(text, paragraph);
    }

    /** {@code BEIRUT Rebels have ...}: a place in capitals runs into a sentence, and into no name in capitals. */
    private boolean isWordBehind() {
        int from = skipBlanks(at);
        return from > at
                && from < limit
                && Character.isUpperCase(text.charAt(from))
                && !letters.areCapital(from, letters.endOf(from));
    }

    /** {@code Paris - City of Light - was quiet}: what stands between two dashes tells of the place. */
    private boolean isAside() {
        int dashes = 0;
        for (int i = at + 1; i + 1 < limit && text.charAt(i) != '.'; i++) {
            boolean free = Lines.isBlank(text.charAt(i - 1)) && Lines.isBlank(text.charAt(i + 1));
            dashes += free && DASHES.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return dashes % 2 == 1;
    }

    private boolean isSureAlone(boolean knownAgency) {
        if (place == null) {
            return false;
        }
        boolean fullDate = date != null && date.hasYear();
        return capital ? date != null || agency != null : fullDate || isKnownPlace() && (date != null || knownAgency);
    }

    private boolean isKnownPlace() {
        if (firstPlace == null) {
            return false;
        }
        String words = text.substring(firstPlace.start(), firstPlace.end());
        int slash = words.indexOf('/');
        return knowledge.isDatelinePlace(slash < 0 ? words : words.substring(0, slash));
    }

    /** {@code CORVANE CITY: Rebels have ...}: the last word tells what the others name. */
    private boolean isSettlement() {
        if (firstPlace == null) {
            return false;
        }
        String words = text.substring(firstPlace.start(), firstPlace.end());
        int last = words.lastIndexOf(' ');
        return last > 0 && knowledge.isSettlement(words.substring(last + 1)) && isRunning();
    }

    private boolean isAgencyInPlace() {
        return place != null && knowledge.isAgency(text.substring(place.start(), place.end()));
    }

    /** Reads the place in capitals, or in words with capitals, and what follows after commas. */
    private void places() {
        int start = at;
        capital = letters.areCapital(at, letters.endOf(at));
        int last = placeWords(capital);
        if (last == start) {
            return;
        }
        firstPlace = new Span(start, last);
        place = firstPlace;
        at = last;
        end = last;
        while (qualifiers < 2 && at < limit && text.charAt(at) == ',') {
            int before = at;
            at = skipBlanks(at + 1);
            date();
            if (date != null) {
                return;
            }
            at = behindArticle(at);
            int qualifier = at;
            int close = placeWords(false);
            boolean sameShout = capital && close > qualifier + 4 && letters.areCapital(at, close);
            if (close == qualifier || sameShout) {
                at = before;
                return;
            }
            qualifiers++;
            at = close;
            end = close;
            place = new Span(start, close);
        }
    }

    /** Returns where a place begins behind its article: a short word in small letters, as in {@code MANILA, the Philippines}. */
    private int behindArticle(int from) {
        int to = letters.endOf(from);
        boolean article = to > from
                && to - from <= ARTICLE
                && text.substring(from, to).chars().allMatch(Character::isLowerCase);
        int next = article ? skipBlanks(to) : from;
        return next < limit && Character.isUpperCase(text.charAt(next)) ? next : from;
    }

    /** Returns the end of a run of words that may name a place; where it begins if there is none. */
    private int placeWords(boolean allCapital) {
        int from = at;
        int close = from;
        int word = from;
        for (int words = 0; words < MOST_WORDS && word < limit; words++) {
            int wordEnd = letters.endOf(word);
            boolean fits = allCapital ? letters.areCapital(word, wordEnd) : letters.isName(word, wordEnd);
            if (!fits) {
                break;
            }
            close = wordEnd;
            if (wordEnd < limit && text.charAt(wordEnd) == '/') {
                word = wordEnd + 1;
            } else {
                word = skipBlanks(wordEnd);
                if (word == wordEnd) {
                    break;
                }
            }
        }
        return close;
    }

    private void date() {
        int from = skipBlanks(at < limit && text.charAt(at) == ',' ? at + 1 : at);
        if (from >= limit || !Character.isLetterOrDigit(text.charAt(from))) {
            return;
        }
        WrittenDate found = new DateParser(Piece.of(text, from, limit, knowledge)).at(0);
        if (found == null) {
            return;
        }
        date = found;
        at = found.end();
        end = at;
        if (at < limit && text.charAt(at) == '.') {
            int next = skipBlanks(at + 1);
            at = next < limit && (text.charAt(next) == '/' || text.charAt(next) == '(') ? next : at;
        }
    }

    /** Reads {@code (AFP)} or {@code /TASS/}. */
    private void agency() {
        int from = skipBlanks(at < limit && text.charAt(at) == ',' ? at + 1 : at);
        if (from >= limit) {
            return;
        }
        char open = text.charAt(from);
        if (open != '(' && open != '/') {
            return;
        }
        int close = from + 1;
        while (close < limit && text.charAt(close) != (open == '(' ? ')' : '/')) {
            close++;
        }
        if (close == limit || close == from + 1) {
            return;
        }
        Span words = new Span(from + 1, close);
        if (!Character.isUpperCase(text.charAt(from + 1)) && !knowledge.isAgency(text.substring(from + 1, close))
                || Letters.words(text, words, MOST_WORDS) > MOST_WORDS) {
            return;
        }
        if (!isDate(words) && !isPlace(words)) {
            agency = words;
        }
        at = close + 1;
        end = at;
        if (open == '/' && at < limit && text.charAt(at) == '.') {
            at++;
        }
    }

    /** {@code WASHINGTON (May 6) -}. */
    private boolean isDate(Span words) {
        WrittenDate inside = date == null && Character.isLetterOrDigit(text.charAt(words.start()))
                ? new DateParser(Piece.of(text, words.start(), words.end(), knowledge)).at(0)
                : null;
        boolean whole = inside != null && inside.end() >= words.end();
        date = whole ? inside : date;
        return whole;
    }

    /** {@code May 29, 2006 (KHARTOUM) —}. */
    private boolean isPlace(Span words) {
        boolean known =
                place == null && date != null && knowledge.isDatelinePlace(text.substring(words.start(), words.end()));
        if (known) {
            place = words;
            firstPlace = words;
            capital = letters.areCapital(words.start(), words.end());
        }
        return known;
    }

    /** Reads the dash, colon or, behind slashes, the stop that ends a dateline. */
    private boolean separator() {
        if (agency != null && text.charAt(agency.end()) == '/') {
            return true;
        }
        int from = skipBlanks(at);
        int to = from;
        while (to < limit && DASHES.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        boolean hyphen = to == from + 1 && text.charAt(from) == '-';
        boolean free = from > at || at > 0 && text.charAt(at - 1) == ')' || !hyphen;
        if (to > from && to - from <= 3 && free) {
            at = to;
            return true;
        }
        if (isStopBehindDate(from, to)) {
            at = from + 1;
            return true;
        }
        boolean colon = to < limit && to == from && text.charAt(to) == ':';
        if (colon
                && (capital || date != null || isKnownPlace())
                && to + 1 < limit
                && Lines.isBlank(text.charAt(to + 1))) {
            at = to + 1;
            return true;
        }
        return false;
    }

    /** Tells whether there is nothing but a place in capitals, a date and a stop: {@code MOSCOW, January 12.}. */
    private boolean isStopBehindDate(int from, int to) {
        return capital
                && place != null
                && date != null
                && from == at
                && to == from
                && to < limit
                && text.charAt(to) == '.'
                && skipBlanks(to + 1) > to + 1;
    }

    private int skipBlanks(int from) {
        int to = from;
        while (to < paragraph.end() && Lines.isBlank(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
