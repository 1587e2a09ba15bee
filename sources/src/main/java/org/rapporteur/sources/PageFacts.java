// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells of its article: title, day, author, publisher and address, from where it is said most plainly to where it
 * must be guessed. First JSON-LD, then {@code meta}, then microdata and {@code time}, then the looks.
 */
final class PageFacts {
    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title", "parsely-title");
    private static final List<String> DAYS = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "date.published",
            "parsely-pub-date",
            "sailthru.date",
            "publish-date",
            "publish_date",
            "publishdate",
            "pubdate",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "dcterms.issued",
            "citation_publication_date",
            "date");
    private static final List<String> AUTHORS = List.of(
            "author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator");
    private static final List<String> PUBLISHERS = List.of(
            "og:site_name", "article:publisher", "publisher", "dc.publisher", "dcterms.publisher", "application-name");

    /** Where the site's name stands behind the title. */
    private static final Pattern SITE =
            Pattern.compile("^(.{10,}?)\\s+[|\u2013\u2014\u00BB-]\\s+[^|\u2013\u2014]{2,40}$");

    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("[/_-]((?:19|20)\\d\\d)[/_-]?([01]\\d)[/_-]?([0-3]\\d)(?!\\d)");

    private static final int LONGEST_TITLE = 300;

    private final Document page;
    private final Draft draft;
    private final Map<String, String> metas = new HashMap<>();

    PageFacts(Document page, Draft draft) {
        this.page = page;
        this.draft = draft;
        for (Element meta : page.select("meta[content]")) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !meta.attr("content").isBlank()) {
                    metas.putIfAbsent(name, meta.attr("content").strip());
                }
            }
        }
    }

    /**
     * Puts what the page tells into the draft.
     *
     * @return the text of the article, if it stands in the page's data; null if not
     */
    @Nullable
    String read() {
        String text = LinkedData.read(page, draft);
        TITLES.forEach(name -> draft.putIfMissing(Field.TITLE, meta(name)));
        PUBLISHERS.forEach(name -> draft.putIfMissing(Field.PUBLISHER, name(meta(name))));
        AUTHORS.forEach(name -> draft.putIfMissing(Field.AUTHOR, name(meta(name))));
        draft.putIfMissing(Field.URL, address(page.selectFirst("link[rel=canonical]"), "abs:href", "href"));
        draft.putIfMissing(Field.URL, meta("og:url"));
        draft.putIfMissing(Field.AUTHOR, words("[itemprop=author] [itemprop=name]"))
                .putIfMissing(Field.AUTHOR, words("[itemprop=author]"))
                .putIfMissing(Field.AUTHOR, words("[rel=author]"));
        title();
        day();
        return text;
    }

    private void title() {
        Element only = page.select("h1").size() == 1 ? page.selectFirst("h1") : page.selectFirst("article h1, main h1");
        draft.putIfMissing(Field.TITLE, only == null ? null : only.text());
        String title = page.title();
        Matcher site = SITE.matcher(title.length() > LONGEST_TITLE ? "" : title);
        draft.putIfMissing(Field.TITLE, site.matches() ? site.group(1) : title);
    }

    private void day() {
        if (Days.of(draft.get(Field.PUBLISHED)) == null) {
            draft.drop(Field.PUBLISHED);
        }
        DAYS.forEach(name -> day(meta(name)));
        Element published = page.selectFirst("[itemprop=datePublished]");
        day(published == null ? null : first(published, "content", "datetime"));
        day(published == null ? null : published.text());
        for (String where : List.of("time[pubdate]", "article time", "main time", "header time", "time")) {
            Element time = page.selectFirst(where);
            day(time == null ? null : first(time, "datetime"));
            day(time == null ? null : time.text());
        }
        if (draft.get(Field.PUBLISHED) == null && draft.get(Field.URL) != null) {
            Matcher day = DAY_IN_ADDRESS.matcher(String.valueOf(draft.get(Field.URL)));
            if (day.find()) {
                day(day.group(1) + "-" + day.group(2) + "-" + day.group(3));
                draft.warn(
                        draft.get(Field.PUBLISHED) == null
                                ? List.of()
                                : List.of("The day of the page was taken from its address."));
            }
        }
    }

    /** Sets the day if the words are one and none is known. */
    private void day(@Nullable String words) {
        if (Days.of(words) != null) {
            draft.putIfMissing(Field.PUBLISHED, words);
        }
    }

    private @Nullable String meta(String name) {
        return metas.get(name);
    }

    private @Nullable String words(String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.hasAttr("content") ? element.attr("content") : element.text();
    }

    private static @Nullable String first(Element element, String... attributes) {
        for (String attribute : attributes) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return null;
    }

    private static @Nullable String address(@Nullable Element element, String... attributes) {
        return element == null ? null : first(element, attributes);
    }

    /** Leaves out addresses, which some put where a name belongs. */
    private static @Nullable String name(@Nullable String words) {
        return words == null || words.contains("://") || words.startsWith("@") ? null : words;
    }
}
