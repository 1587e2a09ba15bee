// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import java.util.List;
import org.dkpro.statistics.agreement.InsufficientDataException;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/**
 * Coefficients of agreement between two coders on the same units.
 *
 * @param agreement the share of units on which they agree
 * @param kappa Cohen's (1960)
 * @param alpha Krippendorff's (2011), nominal
 */
record Coefficients(double agreement, double kappa, double alpha) {
    /**
     * Computes them.
     *
     * @param units the categories of both for each unit
     * @return NaN for what is not defined: without units, and where only one category was used
     */
    static Coefficients of(List<Unit> units) {
        if (units.isEmpty()) {
            return new Coefficients(Double.NaN, Double.NaN, Double.NaN);
        }
        CodingAnnotationStudy study = new CodingAnnotationStudy(2);
        int same = 0;
        boolean various = false;
        String first = units.get(0).one();
        for (Unit unit : units) {
            study.addItem(unit.one(), unit.other());
            same += unit.one().equals(unit.other()) ? 1 : 0;
            various |= !unit.one().equals(first) || !unit.other().equals(first);
        }
        double agreement = (double) same / units.size();
        return various
                ? new Coefficients(agreement, kappa(study), alpha(study))
                : new Coefficients(agreement, Double.NaN, Double.NaN);
    }

    /** The categories of one unit. */
    record Unit(String one, String other) {}

    private static double kappa(CodingAnnotationStudy study) {
        try {
            return new CohenKappaAgreement(study).calculateAgreement();
        } catch (InsufficientDataException e) {
            return Double.NaN;
        }
    }

    private static double alpha(CodingAnnotationStudy study) {
        try {
            return new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement();
        } catch (InsufficientDataException e) {
            return Double.NaN;
        }
    }
}
