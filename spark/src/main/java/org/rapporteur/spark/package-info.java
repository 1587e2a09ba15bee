// SPDX-License-Identifier: Apache-2.0
/** Reads archives on many machines: a job for Apache Spark. */
@NullMarked
package org.rapporteur.spark;

import org.jspecify.annotations.NullMarked;
