package alongside;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.db.Tables;
import alongside.personal.KeptAboutPeople;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.JavaPackage;

/** The house stands: arrows go down, rules are plain, and every table has one owner. */
class HouseTest {

    private static final ImportOption OURS = ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;

    /** Without the generated tables, four hundred classes which look at nobody; who looks at them is held below. */
    private static final Rooms ROOMS = new Rooms(it -> OURS.includes(it) && !it.contains("/alongside/db/tables/"));

    /** The rooms, and what stands before them. */
    private static final List<JavaClass> HOUSE = Stream.concat(ROOMS.getRootPackages().stream(), ROOMS.stream().map(ApplicationModule::getBasePackage)).flatMap(JavaPackage::stream).toList();

    @Test
    void arrows_only_go_down() {
        ROOMS.verify();
    }

    /** What a package says about itself is read by the house alone: there it may say that another room can count with it. */
    @Test
    void rules_are_plain_java() {
        var rules = new ClassFileImporter().withImportOption(OURS).withImportOption(it -> it.contains("/rules/")).importPackages("alongside");
        classes().that().resideInAPackage("..rules..").and().doNotHaveSimpleName("package-info")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify.annotations..", "..rules..")
                .check(rules);
    }

    @Test
    void every_table_is_spoken_to_by_one_room() {
        var rooms = new TreeMap<String, TreeSet<String>>();
        for (JavaClass it : HOUSE) {
            if (room(it).equals("db")) continue;
            it.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getTargetOwner().getName().equals("alongside.db.Tables"))
                    .forEach(access -> rooms.computeIfAbsent(access.getName(), name -> new TreeSet<>()).add(room(it)));
        }
        assertThat(rooms).isNotEmpty();
        assertThat(rooms).allSatisfy((table, owners) -> assertThat(owners).as("the rooms that speak to " + table).hasSize(1));
    }

    /**
     * A person can see all that is kept about them, and be forgotten: each column that names a person stands in its
     * room's list ({@code KeptHere}), with what becomes of it.
     */
    @Test
    void every_column_that_names_a_person_stands_in_its_rooms_list() throws Exception {
        var listed = new TreeSet<String>();
        for (JavaClass it : HOUSE) {
            if (!it.isAssignableTo(KeptAboutPeople.class) || it.isInterface()) continue;
            var constructor = it.reflect().getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            var room = (KeptAboutPeople) constructor.newInstance(new Object[constructor.getParameterCount()]);
            room.kept().forEach(kept -> listed.add(kept.table() + "." + kept.column()));
        }
        var naming = new TreeSet<String>();
        for (var field : Tables.class.getFields()) {
            if (!(field.get(null) instanceof Table<?> table)) continue;
            for (var reference : table.getReferences())
                if (reference.getKey().getTable().getName().equals("person")) reference.getFields().forEach(it -> naming.add(table.getName() + "." + it.getName()));
            for (var column : table.fields())
                if (column.getName().matches("(person|owner|author|arranger|reader|supporter|[a-z]+_person|[a-z]+_by)") && column.getDataType().length() == 26)
                    naming.add(table.getName() + "." + column.getName());
        }
        naming.add("person.id");
        // Sealed as it is, it tells its author which words are theirs.
        naming.add("live_written.mark");
        assertThat(naming).hasSizeGreaterThan(60);
        assertThat(listed).as("say in KeptHere of the room what becomes of these, and remove what is no more").isEqualTo(naming);
    }

    private static String room(JavaClass it) {
        var rest = it.getPackageName().substring("alongside".length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }
}
