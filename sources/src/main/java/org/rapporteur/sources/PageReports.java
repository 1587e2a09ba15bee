// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.Draft.Place;

/**
 * Takes the article out of a web page, without what stands around it.
 *
 * <p>What the page tells of itself is read first ({@code PageFacts}), for the search for the article takes the page apart. The
 * article is found by Mozilla's Readability. Where that finds next to nothing, the text in the page's data is taken, and at
 * last the whole page, with a warning.
 */
final class PageReports {
    /** Less than this is rather a caption than an article. */
    private static final int FEWEST_CHARACTERS = 250;

    /** Usual pages need a fiftieth of this. */
    private static final long MOST_LOOKS = 5_000_000;

    /** Usual pages have a tenth of this; the time that the search for the article takes grows with its square. */
    private static final int MOST_NODES = 50_000;

    private static final int LONGEST_DAY = 40;
    private static final int DECLARATIONS = 1 << 12;
    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*+=\\s*+[\"']?+([A-Za-z0-9_:.-]{2,40})");
    private static final String AROUND = "nav, footer, aside, [role=navigation], [role=dialog], [role=alertdialog],"
            + " [aria-modal=true], [id*=cookie], [class*=cookie], [id*=consent], [class*=consent], [class*=newsletter]";

    private final Limits limits;

    PageReports(Settings settings) {
        limits = settings.limits();
    }

    /** Returns what HTML or XML says in its beginning that it is encoded in; null if it says nothing. */
    static @Nullable String charset(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATIONS);
        Matcher charset = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return charset.find() ? charset.group(1) : null;
    }

    /**
     * Takes the article.
     *
     * @param item where the page is from
     * @param bytes the whole page
     */
    Incoming read(Item item, byte[] bytes) {
        Draft draft = new Draft(Place.of(item));
        String told = item.told().charset();
        Decoded decoded = Decoded.of(bytes, told != null ? told : charset(bytes));
        draft.warn(decoded.warnings());
        String address = item.told().address();
        draft.put(Field.URL, address);
        Document page = Jsoup.parse(decoded.text(), address == null ? "" : address);
        String inData = new PageFacts(page, draft).read();
        String text = text(page, inData == null ? "" : inData, draft);
        if (text.length() > limits.reportBytes()) {
            return Place.of(item)
                    .refused(
                            Refusal.Code.TOO_LARGE,
                            "has a text that is longer than " + limits.reportMegabytes() + " MB; raise --max-size");
        }
        if (text.isBlank()) {
            return Place.of(item)
                    .refused(
                            Refusal.Code.EMPTY,
                            "is a web page without text (scripts may put it there); save it from a browser as text");
        }
        return draft.put(Field.TEXT, withoutHead(text, draft.get(Field.TITLE))).finish();
    }

    private static String text(Document page, String inData, Draft draft) {
        String whole = Blocks.of(page.body());
        if (isTooMuch(page)) {
            draft.warn(List.of(
                    "The page is too large or nested too deeply to look for its article; all of its text was read."));
            return whole;
        }
        String article = article(page, whole.length());
        if (article.length() >= FEWEST_CHARACTERS || article.length() >= whole.length()) {
            return article;
        }
        if (inData.length() > article.length()) {
            return Blocks.of(Jsoup.parseBodyFragment(inData.contains("<") ? inData : inData.replace("\n", "<br>"))
                    .body());
        }
        if (article.length() * 2 > whole.length()) {
            return article;
        }
        draft.warn(List.of("No article was found in the page; all of its text was read."));
        return whole;
    }

    /** The search for the article looks at each element once for every element around it, and for many beside it. */
    private static boolean isTooMuch(Document page) {
        long[] looks = new long[2];
        page.traverse((node, depth) -> {
            looks[0] += depth;
            looks[1]++;
        });
        return looks[0] > MOST_LOOKS || looks[1] > MOST_NODES;
    }

    private static String article(Document page, int length) {
        for (Element element : page.select(AROUND)) {
            boolean small =
                    element.normalName().equals("body") ? false : element.text().length() * 2 < length;
            if (small && element.parent() != null) {
                element.remove();
            }
        }
        try {
            Element article = new Readability4J(page.location(), page).parse().getArticleContent();
            return article == null ? "" : Blocks.of(article);
        } catch (RuntimeException e) {
            return ""; // a page that the library cannot make sense of: the whole of it is still there
        }
    }

    /** The headline and the day are told beside the text; they need not stand over it once more. */
    private static String withoutHead(String text, @Nullable String title) {
        String rest = text;
        for (int end = rest.indexOf("\n\n"); end > 0; end = rest.indexOf("\n\n")) {
            String block = rest.substring(0, end);
            if (!block.equalsIgnoreCase(title) && (block.length() > LONGEST_DAY || Days.of(block) == null)) {
                break;
            }
            rest = rest.substring(end + 2);
        }
        return rest;
    }
}
