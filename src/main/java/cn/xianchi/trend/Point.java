package cn.xianchi.trend;

import cn.xianchi.benchmark.Cell;
import java.math.BigDecimal;

/** What a county has in one year of its trend: a row, or a blank. */
public record Point(int year, Cell cell) {

    public boolean hasValue() {
        return !cell.isBlank() && cell.row().hasValue();
    }

    public BigDecimal value() {
        return cell.row().value().figure().value();
    }
}
