// SPDX-License-Identifier: Apache-2.0
/**
 * The record over HTTP, and the page that shows it on the text.
 *
 * <p>{@link org.rapporteur.server.PageServer} listens, on this machine alone unless told otherwise. Every request first passes the
 * gate, which knows under which names the server may be called and who may write. What is left is either a file of the page,
 * one of a fixed list, or a question to the {@link org.rapporteur.server.Archive}, with parameters that were checked by name,
 * kind and size. The page itself is plain ES modules; it makes every element by hand and never parses markup, so that a
 * report's words can only ever be words.
 */
@NullMarked
package org.rapporteur.server;

import org.jspecify.annotations.NullMarked;
