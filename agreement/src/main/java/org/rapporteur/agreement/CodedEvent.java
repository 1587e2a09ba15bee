// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

/**
 * An event as a person coded it.
 *
 * @param line where it stands in the file, from 1
 * @param report the id of the report
 * @param features what was coded
 */
public record CodedEvent(int line, String report, Features features) {}
