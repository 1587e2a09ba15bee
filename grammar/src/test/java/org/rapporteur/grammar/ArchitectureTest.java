// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.rapporteur.house.HouseRules;
import org.rapporteur.house.ReadingRules;

@AnalyzeClasses(packages = "org.rapporteur.grammar", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests reading = ArchTests.in(ReadingRules.class);

    @ArchTest
    static final ArchRule grammar_imports_nothing_of_ours_but_tables = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.grammar..", "org.rapporteur.table..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_interface_knows_none_of_its_rooms = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.grammar")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rapporteur.grammar.(*)..");

    @ArchTest
    static final ArchRule what_reads_does_not_know_how_it_was_trained = noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.grammar.training..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rapporteur.grammar.training..");

    @ArchTest
    static final ArchRule weights_know_nothing_of_grammar = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.grammar.linear")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.rapporteur.grammar",
                    "org.rapporteur.grammar.words..",
                    "org.rapporteur.grammar.tag..",
                    "org.rapporteur.grammar.parse..",
                    "org.rapporteur.grammar.segment..",
                    "org.rapporteur.grammar.lemma..",
                    "org.rapporteur.grammar.upos..",
                    "org.rapporteur.grammar.conllu..",
                    "org.rapporteur.grammar.model..");

    @ArchTest
    static final ArchRule rules_and_learned_parts_stay_apart = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.rapporteur.grammar.segment..",
                    "org.rapporteur.grammar.lemma..",
                    "org.rapporteur.grammar.upos..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.rapporteur.grammar.linear..",
                    "org.rapporteur.grammar.words..",
                    "org.rapporteur.grammar.tag..",
                    "org.rapporteur.grammar.parse..",
                    "org.rapporteur.grammar.model..");
}
