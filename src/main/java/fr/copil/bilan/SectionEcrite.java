package fr.copil.bilan;

import org.jspecify.annotations.Nullable;

/**
 * What people decided of a section.
 *
 * @param recit what they wrote, as {@link Markdown}; none while the draft stands
 * @param revision grows with each writing, so that nobody overwrites what they have not read
 */
public record SectionEcrite(String cle, String titre, boolean visible, @Nullable String recit, int revision) {}
