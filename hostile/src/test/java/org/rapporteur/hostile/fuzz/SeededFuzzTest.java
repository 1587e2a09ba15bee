// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hands every target what a seed decides, in every build and without a fuzzer.
 *
 * <p>{@code mvn test -pl hostile -am -Dtest=SeededFuzzTest -Dsurefire.failIfNoSpecifiedTests=false -Dfuzz.rounds=10000} hands in as many.
 */
@Tag("fuzz")
class SeededFuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 100);
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    record Target(Object owner, Method method) {
        @Override
        public String toString() {
            return method.getName();
        }
    }

    static List<Target> targets() {
        return Stream.of(new TextFuzzTest(), new SourcesFuzzTest(), new QuestionFuzzTest())
                .flatMap(owner -> Arrays.stream(owner.getClass().getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(FuzzTest.class))
                        .map(method -> new Target(owner, method)))
                .sorted(Comparator.comparing(Target::toString))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void a_target_keeps_its_promises_whatever_the_bytes(Target target) {
        for (int round = 0; round < ROUNDS; round++) {
            long seed = SEED * 1_000_003 + round;
            run(target, SeededData.of(seed), seed);
        }
    }

    private static void run(Target target, FuzzedDataProvider data, long seed) {
        try {
            target.method().invoke(target.owner(), data);
        } catch (InvocationTargetException e) {
            throw new AssertionError(target + ", seed " + seed, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
