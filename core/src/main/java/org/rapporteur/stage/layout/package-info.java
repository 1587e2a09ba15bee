// SPDX-License-Identifier: Apache-2.0
/**
 * What are the parts of a report, which language is it in, and which day is it of?
 *
 * <p>{@code Lines} cuts the text at every mark that ends a line, {@code Paragraphs} joins what was hard-wrapped, and {@code
 * Page} sorts the paragraphs by their look and their place: what stands over the text, the text, and what is signed under
 * it. Dates ({@code DateParser}), headers ({@code DateHeader}) and datelines ({@code DatelineParser}) are read piece by
 * piece with the words of {@code knowledge.layout}. A dateline is cut off its paragraph so that no sentence begins with it.
 *
 * <p>Everything looks at a bounded stretch of a paragraph and at its neighbours, so the work grows with the text.
 *
 * <p>Limits. What a web page puts around a report (menus, captions, advice to readers) is text like any other here. A
 * standfirst under the headline is a paragraph. Columns and tables are not put in order.
 */
@NullMarked
package org.rapporteur.stage.layout;

import org.jspecify.annotations.NullMarked;
