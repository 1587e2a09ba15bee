// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Locale;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Stage;

@AnalyzeClasses(
        packages = "org.rapporteur",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.CoreAlone.class})
class ArchitectureTest {
    /** Leaves the other modules' classes out: they have rules of their own. */
    static final class CoreAlone implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return location.contains("/core/");
        }
    }

    @ArchTest
    static final ArchRule text_stands_on_the_jdk_alone = classes()
            .that()
            .resideInAPackage("org.rapporteur.text")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.text", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule record_knows_only_text = classes()
            .that()
            .resideInAPackage("org.rapporteur.record")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.record", "org.rapporteur.text", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule stages_never_import_each_other =
            slices().matching("org.rapporteur.stage.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule collation_never_imports_a_stage = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.collation")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rapporteur.stage..");

    @ArchTest
    static final ArchRule nobody_imports_the_front_door = noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rapporteur");

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("org.rapporteur.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule annotations_are_records = classes()
            .that()
            .implement(Annotation.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule a_stage_room_has_one_door = classes()
            .that()
            .resideInAPackage("org.rapporteur.stage..")
            .and()
            .arePublic()
            .should()
            .implement(Stage.class);

    @ArchTest
    static final ArchRule the_parser_stays_in_its_room = noClasses()
            .that()
            .resideOutsideOfPackages("org.rapporteur", "org.rapporteur.stage.grammar", "org.rapporteur.syntax")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.rapporteur.grammar.Grammar");

    @ArchTest
    static final ArchRule core_does_no_input_or_output = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "java.net..", "java.nio.file..", "java.util.logging..");

    @ArchTest
    static final ArchRule core_does_no_printing = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule reports_are_dated_by_dateline_not_by_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule no_default_locale = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule no_state_outside_objects =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule no_drawers = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..misc..", "..impl..", "..manager..");
}
