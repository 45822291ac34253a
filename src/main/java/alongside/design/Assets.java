package alongside.design;

import java.io.IOException;
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

    public String path(String name) {
        var path = paths.getProperty(name);
        if (path == null) throw new IllegalArgumentException("No asset is called " + name);
        return path;
    }
}
