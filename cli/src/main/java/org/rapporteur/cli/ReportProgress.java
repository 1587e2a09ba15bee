// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A line that shows someone at a terminal how many of the reports are read. Many threads may tell it of theirs. */
final class ReportProgress implements AutoCloseable {
    private static final int STEP_MILLIS = 500;

    private final @Nullable ProgressBar bar;

    /**
     * Begins.
     *
     * @param streams tell whether someone watches
     * @param task what is done with them
     * @param reports how many there are to read
     */
    ReportProgress(Streams streams, String task, long reports) {
        bar = streams.terminal() ? bar(task, reports) : null;
    }

    /** Tells that one more is read. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static ProgressBar bar(String task, long reports) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(reports)
                .setUpdateIntervalMillis(STEP_MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build();
    }
}
