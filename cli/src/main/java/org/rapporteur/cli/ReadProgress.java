// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A line that shows someone at a terminal how much of the input was read; it appears when that takes long. */
final class ReadProgress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int STEP_MILLIS = 500;

    private final boolean shown;
    private final long total;
    private final long begun = System.nanoTime();
    private long done;
    private @Nullable ProgressBar bar;

    /**
     * Begins.
     *
     * @param shown whether someone watches
     * @param total how many bytes there are to read; 0 if nobody knows
     */
    ReadProgress(boolean shown, long total) {
        this.shown = shown;
        this.total = total;
    }

    /** Returns the same stream, and counts what is read from it. */
    InputStream counted(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                count(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                count(Math.max(0, read));
                return read;
            }
        };
    }

    private void count(int bytes) {
        done += bytes;
        if (!shown || bytes == 0) {
            return;
        }
        if (bar == null && System.nanoTime() - begun > PATIENCE.toNanos()) {
            bar = new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setInitialMax(total > 0 ? total : -1)
                    .setUnit(" kB", 1 << 10)
                    .showSpeed()
                    .setUpdateIntervalMillis(STEP_MILLIS)
                    .setStyle(ProgressBarStyle.ASCII)
                    .clearDisplayOnFinish()
                    .build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
