// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a piece of a page: each paragraph, heading and item a block on a line of its own, with a blank line between them.
 *
 * <p>White space is made one blank, as browsers show it. Captions, pictures, forms and scripts are left out; the cells of a
 * table's row stand in one block, parted by tabs.
 */
final class Blocks implements NodeFilter {
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "figure",
            "figcaption",
            "form",
            "button",
            "select",
            "textarea",
            "svg",
            "iframe",
            "object",
            "video",
            "audio",
            "nav",
            "head",
            "math",
            "dialog");

    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private int breaks;

    private Blocks() {}

    /** Returns the text of an element; empty if it has none. */
    static String of(Element element) {
        Blocks blocks = new Blocks();
        element.filter(blocks);
        blocks.end();
        return blocks.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (NO_TEXT.contains(name) || element.hasAttr("hidden")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                lineBreak();
            } else if (CELLS.contains(name)) {
                if (!block.isEmpty()) {
                    trim();
                    block.append('\t');
                }
            } else if (element.isBlock()) {
                end();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !CELLS.contains(element.normalName())) {
            end();
        }
        return FilterResult.CONTINUE;
    }

    /** One break ends a line, two end a block. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            end();
        } else if (!block.isEmpty()) {
            trim();
            block.append('\n');
        }
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00A0';
            if (!blank) {
                breaks = 0;
                block.append(c);
            } else if (!block.isEmpty() && " \t\n".indexOf(block.charAt(block.length() - 1)) < 0) {
                block.append(' ');
            }
        }
    }

    private void trim() {
        while (!block.isEmpty() && " \t\n".indexOf(block.charAt(block.length() - 1)) >= 0) {
            block.setLength(block.length() - 1);
        }
    }

    private void end() {
        trim();
        breaks = 0;
        if (block.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        text.append(block);
        block.setLength(0);
    }
}
