// SPDX-License-Identifier: Apache-2.0
/**
 * The English model, and the grammar that {@link java.util.ServiceLoader} finds when this module is on the class path.
 *
 * <p>The code here is under the Apache License 2.0, the model file beside it under CC BY-SA 4.0; see {@code META-INF/NOTICE}.
 */
@NullMarked
package org.rapporteur.grammar.english;

import org.jspecify.annotations.NullMarked;
