package alongside.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that an errand is to write. Whether it can be is said before an app starts for it. */
final class NewFile {

    private NewFile() {}

    /** @throws Refused where it is there already, or its folder is not */
    static String at(Path path) {
        var file = path.toAbsolutePath();
        if (Files.exists(file)) throw new Refused(file + " is there already. Choose another name; nothing is written over.", 1);
        var folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) throw new Refused("There is no folder " + folder + ".", 1);
        return file.toString();
    }
}
