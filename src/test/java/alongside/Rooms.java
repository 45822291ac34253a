package alongside;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ModulithMetadata;

/**
 * The rooms of the house, as Spring Modulith finds them. It looks for each class that is named anywhere in the lists of all
 * rooms; here it does so once for each.
 */
final class Rooms extends ApplicationModules {

    private final Map<JavaClass, Boolean> within;
    private final Map<JavaClass, Optional<ApplicationModule>> rooms;

    /** @param read which files of classes */
    Rooms(ImportOption read) {
        within = new HashMap<>(); // asked for already while the rooms are put in their order
        rooms = new HashMap<>();
        super(ModulithMetadata.of(Alongside.class), DescribedPredicate.alwaysFalse(), read);
    }

    @Override
    public boolean contains(JavaClass it) {
        return within.computeIfAbsent(it, super::contains);
    }

    @Override
    public Optional<ApplicationModule> getModuleByType(JavaClass it) {
        return rooms.computeIfAbsent(it, super::getModuleByType);
    }
}
