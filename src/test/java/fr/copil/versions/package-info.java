/** What holds from one released version to the next: migrations, bases of before, upgrades. */
@NullMarked
package fr.copil.versions;

import org.jspecify.annotations.NullMarked;
