/** Calls for projects: what is asked for, step by step up to what funders give and to the action that it becomes. */
@org.jspecify.annotations.NullMarked
package fr.copil.action.appel;
