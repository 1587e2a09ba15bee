// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells which Rapporteur runs on which Java. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "rapporteur " + (version == null ? "(not packaged)" : version) + " (Java " + Runtime.version() + ")"
        };
    }
}
