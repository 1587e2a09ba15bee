// SPDX-License-Identifier: Apache-2.0
/**
 * Where reports come from: texts, JSON, tables, web pages, feeds, web archives, packed or in archives and folders.
 *
 * <p>Question: which reports are in what a user names, and what of it is none? Method: {@code Sources} opens what it is given
 * as an {@code Item}; {@code Kind} tells by its beginning what it is; {@code Taker} opens what is packed and hands the rest to
 * those who know its kind ({@code JsonReports}, {@code TableReports}, {@code PageReports}, {@code FeedReports}, {@code
 * WarcReports}, {@code Archives}). Each makes a {@code Draft} of what it finds, and the {@code Gate} hands it on as {@code
 * Incoming}: a report, or a refusal that says which, where and why. {@code Decoded} makes text of bytes in whatever encoding,
 * {@code Days} days of words. Everything is a stream: nothing but the report under way is in memory, and nothing is written.
 * What comes out of packings is counted by a {@code Meter} and ends where it is out of proportion. {@code Compiling} is for those who
 * read many reports, the command line and the job for Spark, which have this module in common.
 *
 * <p>Limits. A page is taken for the article in it; what scripts put there is not seen. Links in zip archives are small texts, for
 * a stream does not tell them. Behind a fault in a table, an array or a web archive nothing more is found. PDF and the files of
 * word processors are refused.
 */
@NullMarked
package org.rapporteur.sources;

import org.jspecify.annotations.NullMarked;
