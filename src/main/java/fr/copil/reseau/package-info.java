/** How requests come in and answers leave: headers, trusted proxies, known hosts, sizes. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"commun", "acces"})
package fr.copil.reseau;
