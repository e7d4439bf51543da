/**
 * The only room with files and JSON: reads content, saves and settings, writes logs and reports.
 *
 * <p>Returns records together with where they stand in their files, so that faults have a line and
 * a column. May see diagnostic, content, negotiation, session and education. Example: {@code new
 * ContentReader(ContentFiles.shipped()).read()}.
 */
package guarantor.store;
