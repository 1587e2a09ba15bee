// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.Draft.Place;

/**
 * Takes a report out of each entry of a feed: RSS 0.9 to 2.0 and Atom.
 *
 * <p>The parser is that of web pages, in its XML manner: it forgives what feeds get wrong, knows no entities but the letters,
 * opens nothing, and goes no deeper than 512. One entry is in memory at a time.
 */
final class FeedReports {
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]");

    private final Limits limits;

    FeedReports(Settings settings) {
        limits = settings.limits();
    }

    /** Takes a report out of each entry. */
    void entries(Item item, byte[] beginning, Gate gate) throws IOException, UnreadableException {
        if (Kind.hasOwnTypes(beginning)) {
            throw new UnreadableException(
                    Refusal.Code.DTD_REFUSED,
                    item.name(),
                    "'" + item.name()
                            + "' brings a document type of its own (<!DOCTYPE ... [), which no feed needs and in which"
                            + " harm can hide; remove it.",
                    null);
        }
        Bounded reader = new Bounded(reader(item, beginning), item.name());
        String publisher = null;
        long number = 0;
        try (StreamParser parser = new StreamParser(Parser.xmlParser()).parse(reader, "")) {
            for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
                Element element = elements.next();
                String name = name(element);
                if (name.equals("item") || name.equals("entry")) {
                    number++;
                    gate.accept(report(Place.of(item, "entry", number), element, publisher));
                    element.remove();
                    reader.begin();
                } else if (name.equals("title") && isFeed(element.parent())) {
                    publisher = words(element);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Incoming report(Place place, Element entry, @Nullable String publisher) {
        Draft draft = new Draft(place, "has no text, as feeds have that only point to pages; save the page")
                .put(Field.PUBLISHER, publisher);
        for (Element child : entry.children()) {
            String words = words(child);
            switch (name(child)) {
                case "title" -> draft.putIfMissing(Field.TITLE, words);
                case "link" -> link(child, draft);
                case "guid", "id" -> draft.putIfMissing(Field.ID, words.indexOf(':') > 0 ? words : null);
                case "pubdate", "dc:date", "published" -> draft.put(Field.PUBLISHED, words);
                case "updated", "dcterms:modified" -> draft.putIfMissing(Field.PUBLISHED, words);
                case "dc:creator" -> draft.put(Field.AUTHOR, words);
                case "author" -> author(child, draft);
                default -> {}
            }
        }
        draft.putIfMissing(Field.ID, draft.get(Field.URL));
        for (String name : List.of("content:encoded", "content", "description", "summary")) {
            for (Element child : entry.children()) {
                if (name(child).equals(name)) {
                    draft.putIfMissing(Field.TEXT, text(child));
                }
            }
        }
        return draft.finish();
    }

    private static void link(Element link, Draft draft) {
        String relation = link.attr("rel");
        if (relation.isEmpty() || relation.equals("alternate")) {
            draft.putIfMissing(Field.URL, link.hasAttr("href") ? link.attr("href") : words(link));
        }
    }

    private static void author(Element author, Draft draft) {
        Element name = author.selectFirst("> name");
        String words = words(name == null ? author : name);
        String other = draft.get(Field.AUTHOR);
        draft.put(Field.AUTHOR, name != null && other != null ? other + ", " + words : words);
    }

    /** Returns the text of content that is a page, a piece of one, or plain. */
    private static @Nullable String text(Element content) {
        String inside = content.childrenSize() > 0 ? content.html() : content.wholeText();
        String text = MARKUP.matcher(inside).find()
                ? Blocks.of(Jsoup.parseBodyFragment(inside).body())
                : Parser.unescapeEntities(inside, false).strip();
        return text.isBlank() ? null : text;
    }

    private static String words(Element element) {
        String words = element.wholeText().strip();
        return MARKUP.matcher(words).find() || words.indexOf('&') >= 0
                ? Jsoup.parse(words).text()
                : words.replaceAll("\\s+", " ");
    }

    private static boolean isFeed(@Nullable Element parent) {
        return parent != null && (name(parent).equals("channel") || name(parent).equals("feed"));
    }

    /** Returns the name of an element; that of Atom stands with a prefix in some feeds. */
    private static String name(Element element) {
        String name = element.normalName();
        return name.startsWith("atom:") ? name.substring("atom:".length()) : name;
    }

    private static Reader reader(Item item, byte[] beginning) {
        Charset marked = Decoded.mark(beginning);
        String told = item.told().charset() != null ? item.told().charset() : PageReports.charset(beginning);
        Charset charset = marked != null ? marked : Decoded.charset(told);
        return new InputStreamReader(item.stream(), charset == null ? StandardCharsets.UTF_8 : charset);
    }

    /** Ends a feed of which an entry is too long, before all of it is in memory. */
    private final class Bounded extends FilterReader {
        private final String name;
        private long read;

        Bounded(Reader reader, String name) {
            super(reader);
            this.name = name;
        }

        void begin() {
            read = 0;
        }

        @Override
        public int read(char[] chars, int offset, int length) throws IOException {
            int count = super.read(chars, offset, length);
            read += count;
            if (read > limits.pageBytes()) {
                throw new LimitException(
                        Refusal.Code.TOO_LARGE,
                        "an entry of '" + name + "' is longer than " + limits.pageMegabytes()
                                + " MB; what follows is not read. Raise --max-size if it is meant.");
            }
            return count;
        }
    }
}
