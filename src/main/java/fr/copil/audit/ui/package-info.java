/** The screen of the audit log, and what screens alone see: files that leave, pages refused. */
@org.jspecify.annotations.NullMarked
package fr.copil.audit.ui;
