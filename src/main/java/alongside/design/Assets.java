package alongside.design;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Our style sheet, scripts, fonts and pictures, by their plain names; the build gives each a fingerprint. */
@Component
public class Assets {

    private final Properties paths = new Properties();

    Assets() throws IOException {
        try (var in = Assets.class.getResourceAsStream("/assets.properties")) {
            if (in == null) throw new IllegalStateException("The style sheet and scripts were not built: run bin/run or bin/test");
            paths.load(in);
        }
    }

    /** The plain names of our pictures for easy read. */
    public List<String> pictures() {
        return paths.stringPropertyNames().stream()
                .filter(it -> it.startsWith("picture-"))
                .map(it -> it.substring("picture-".length(), it.length() - ".svg".length()))
                .sorted()
                .toList();
    }

    public String path(String name) {
        var path = paths.getProperty(name);
        if (path == null) throw new IllegalArgumentException("No asset is called " + name);
        return path;
    }
}
