// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.lang.reflect.Proxy;
import java.util.Random;

/** What a fuzzer would hand in, from a seed and without its native code: half of all letters are of ASCII. */
final class SeededData {
    private static final int MOST = 600;

    private final Random random;
    private final boolean ascii;
    private int remaining;

    private SeededData(long seed) {
        random = new Random(seed);
        ascii = random.nextBoolean();
        remaining = random.nextInt(MOST);
    }

    static FuzzedDataProvider of(long seed) {
        SeededData data = new SeededData(seed);
        return (FuzzedDataProvider) Proxy.newProxyInstance(
                SeededData.class.getClassLoader(),
                new Class<?>[] {FuzzedDataProvider.class},
                (proxy, method, arguments) -> data.answer(method.getName(), arguments));
    }

    private Object answer(String method, Object[] arguments) {
        return switch (method) {
            case "remainingBytes" -> remaining;
            case "consumeBoolean" -> take(1) > 0 && random.nextBoolean();
            case "consumeByte" -> (byte) (take(1) > 0 ? random.nextInt(256) : 0);
            case "consumeInt" ->
                (Integer) arguments[0]
                        + (take(1) > 0 ? random.nextInt((Integer) arguments[1] - (Integer) arguments[0] + 1) : 0);
            case "consumeString" -> letters(take((Integer) arguments[0]));
            case "consumeRemainingAsString" -> letters(take(remaining));
            case "consumeRemainingAsBytes" -> bytes(take(remaining));
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private int take(int wanted) {
        int taken = Math.min(wanted, remaining);
        remaining -= taken;
        return taken;
    }

    private String letters(int count) {
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append((char) (ascii || random.nextInt(4) > 0 ? 9 + random.nextInt(118) : random.nextInt(0x10000)));
        }
        return letters.toString();
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        for (int i = 0; ascii && i < count; i++) {
            bytes[i] = (byte) (9 + (bytes[i] & 0xFF) % 118);
        }
        return bytes;
    }
}
