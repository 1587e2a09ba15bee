// SPDX-License-Identifier: Apache-2.0
/**
 * How are the parts of a report's layout told apart, and which language is it in?
 *
 * <p>The tables hold words of headers, datelines and bylines, agencies and places as datelines name them, and the function
 * words of languages. They are looked up whole; nothing here looks at a report.
 */
@NullMarked
package org.rapporteur.knowledge.layout;

import org.jspecify.annotations.NullMarked;
