// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A line that shows someone at a terminal how much of a known time has passed. */
final class Progress {
    private static final long STEP_MILLIS = 500;

    private final Streams streams;
    private final Duration duration;

    Progress(Streams streams, Duration duration) {
        this.streams = streams;
        this.duration = duration;
    }

    /** Does a task, and shows the line meanwhile if someone watches. */
    <T> T during(Supplier<T> task) {
        if (!streams.terminal()) {
            return task.get();
        }
        Timer clock = new Timer("progress", true);
        try (ProgressBar bar = bar()) {
            clock.scheduleAtFixedRate(step(bar), STEP_MILLIS, STEP_MILLIS);
            return task.get();
        } finally {
            clock.cancel();
        }
    }

    private static TimerTask step(ProgressBar bar) {
        return new TimerTask() {
            @Override
            public void run() {
                bar.stepBy(STEP_MILLIS);
            }
        };
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("measuring")
                .setInitialMax(duration.toMillis())
                .setUpdateIntervalMillis((int) STEP_MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                .hideEta()
                .clearDisplayOnFinish()
                .build();
    }
}
