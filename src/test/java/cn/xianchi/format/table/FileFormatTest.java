package cn.xianchi.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FileFormatTest {
    @Test
    void paths_of_files_accept_every_format() {
        assertEquals(Arrays.stream(FileFormat.values()).map(FileFormat::suffix).toList(), FileFormat.suffixes());
    }
}
