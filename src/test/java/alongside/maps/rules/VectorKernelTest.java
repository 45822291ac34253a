package alongside.maps.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vector kernel is compiled here and run in a Java of its own, because the app never has its module. */
class VectorKernelTest {

    @Test
    void it_gives_the_bits_that_plain_java_gives(@TempDir Path classes) throws Exception {
        var path = System.getProperty("java.class.path");
        int compiled = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--add-modules", "jdk.incubator.vector", "-proc:none", "-nowarn",
                "-cp", path, "-d", classes.toString(), "src/vector/java/alongside/maps/rules/VectorKernel.java");
        assertThat(compiled).isZero();
        var other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "--add-modules", "jdk.incubator.vector",
                "-cp", classes + java.io.File.pathSeparator + path, "alongside.maps.rules.BothKernels").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).isZero();
        assertThat(said.strip()).isEqualTo("the same");
    }
}
