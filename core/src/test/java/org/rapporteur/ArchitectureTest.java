// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.rapporteur.house.HouseRules;
import org.rapporteur.house.ReadingRules;
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
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests reading = ArchTests.in(ReadingRules.class);

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
    static final ArchRule exports_say_what_was_found_and_find_nothing = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.exports")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.stage..", "org.rapporteur.collation", "org.rapporteur.syntax");

    @ArchTest
    static final ArchRule nobody_imports_the_front_door = noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rapporteur");

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
}
