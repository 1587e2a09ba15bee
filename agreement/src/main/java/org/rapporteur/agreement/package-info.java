// SPDX-License-Identifier: Apache-2.0
/**
 * How far does the record agree with what people coded by hand?
 *
 * <p>Reviewers of event data ask it, and no coder answers it. Method: the coded rows and the record's events of a report are aligned one
 * to one, so that the sum of what they have in common is the greatest ({@link org.rapporteur.agreement.Alignment}); on the aligned
 * pairs Cohen's kappa (1960) and Krippendorff's alpha (2011, nominal) are computed for each aspect by DKPro Agreement, and over all
 * rows and events precision, recall and F; intervals come from resampling whole reports, for what stands in one report is no
 * independent draw.
 *
 * <p>Limits: alignment looks at what is coded, not at the words; two events of one report that have all in common are aligned in their
 * order. Kappa and alpha on aligned pairs say nothing of what only one has; that is told beside them, and as an aspect of its own.
 */
@NullMarked
package org.rapporteur.agreement;

import org.jspecify.annotations.NullMarked;
