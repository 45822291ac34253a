/** The tables, generated from the migrations. Each table belongs to one room: only that room's Store speaks to it. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package alongside.db;

import org.springframework.modulith.ApplicationModule;
