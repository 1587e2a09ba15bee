// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.util.Locale;

/**
 * What holds in every module, whatever it is for.
 *
 * <p>An architecture test takes them in with {@code @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);}
 */
public final class HouseRules {
    /** Packages may be read from the bottom up. */
    @ArchTest
    public static final ArchRule PACKAGES_FORM_NO_CYCLES =
            slices().matching("org.rapporteur.(**)").should().beFreeOfCycles();

    /** A package is named for what is in it, not for being left over. */
    @ArchTest
    public static final ArchRule NO_DRAWERS = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..misc..", "..impl..", "..manager..");

    /** Two readings in one process never meet. */
    @ArchTest
    public static final ArchRule NO_STATE_OUTSIDE_OBJECTS =
            fields().that().areStatic().should().beFinal();

    /** A Turkish machine writes the same record. */
    @ArchTest
    public static final ArchRule NO_DEFAULT_LOCALE = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(PrintStream.class, "printf", String.class, Object[].class)
            .orShould()
            .callMethod(Locale.class, "getDefault");

    private HouseRules() {}
}
